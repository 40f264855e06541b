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

  /**
   * Where a pattern can be.
   *
   * @param first what every match begins with, where that is rare
   * @param needed of what every match has one, where that is rare
   */
  private record Plan(Optional<Members> first, Optional<Members> needed) {
    static Plan of(Pattern pattern) {
      Outline outline = OutlineReader.of(pattern);
      return new Plan(
          outline.isEmpty() ? Optional.empty() : rare(outline.first()),
          outline.isEmpty() ? Optional.empty() : rare(outline.needed()));
    }

    private static Optional<Members> rare(CharSet set) {
      return set.isAny() || set.isCommon() ? Optional.empty() : Optional.of(Members.of(set));
    }
  }

  public Search(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Every match in a text that is not empty, in order. */
  public List<MatchResult> in(String text) {
    Plan known = plan();
    if (known.needed().isPresent() && known.needed().get().next(text, 0) < 0) {
      return List.of();
    }
    return known.first().isPresent()
        ? beginningWith(known.first().get(), text)
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
    Plan known = plan;
    if (known == null) {
      known = Plan.of(pattern);
      plan = known;
    }
    return known;
  }
}
