package io.calque.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for only where it can be. Most patterns begin with something rare, a
 * digit or a bracket, and java.util.regex tries them at every letter all the same. Finds just what
 * {@link Matcher#find()} does. Safe to share between threads.
 */
public final class Search {
  private final Pattern pattern;
  private volatile @Nullable Plan plan;
  private volatile @Nullable First first;

  /** What is known of a pattern, and what a text needs for it. */
  private record Plan(Outline outline, Needs needs) {
    static Plan of(Pattern pattern) {
      Outline outline = OutlineReader.of(pattern);
      return new Plan(outline, outline.needs());
    }
  }

  /**
   * How matches begin.
   *
   * @param rare what every match begins with, where that is rare
   */
  private record First(Optional<Members> rare) {
    static First of(Outline outline) {
      boolean rare = !outline.isEmpty() && !outline.first().isCommon();
      return new First(rare ? Optional.of(Members.of(outline.first())) : Optional.empty());
    }
  }

  public Search(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Whether there may be a match in a text, or in a part of one. */
  public boolean mayBeIn(Grams grams) {
    return plan().needs().mayBeIn(grams);
  }

  /** Every match in a text that is not empty, in order. */
  public List<MatchResult> in(String text) {
    Optional<Members> rare = first().rare();
    return rare.isPresent()
        ? beginningWith(rare.get(), text)
        : pattern.matcher(text).results().filter(m -> m.end() > m.start()).toList();
  }

  private List<MatchResult> beginningWith(Members first, String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int at = first.next(text, 0);
    while (at >= 0) {
      boolean matches = matcher.region(at, text.length()).lookingAt();
      if (matches) {
        found.add(matcher.toMatchResult());
      }
      at = first.next(text, matches ? matcher.end() : at + 1);
    }
    return found;
  }

  /** Made when it is first asked for, for many a run has nothing to look at; twice does no harm. */
  private Plan plan() {
    @Nullable Plan known = plan;
    if (known == null) {
      known = Plan.of(pattern);
      plan = known;
    }
    return known;
  }

  /** Made when it is first asked for, for most texts do not have what is needed. */
  private First first() {
    @Nullable First known = first;
    if (known == null) {
      known = First.of(plan().outline());
      first = known;
    }
    return known;
  }
}
