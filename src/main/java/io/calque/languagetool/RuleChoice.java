package io.calque.languagetool;

import io.calque.rule.Card;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.languagetool.Tag;
import org.languagetool.rules.Rule;

/**
 * Which of LanguageTool's rules are asked: those that an entry of {@code keep} names and no entry
 * of {@code drop}, as far as LanguageTool itself has them on.
 *
 * <pre>
 * keep:
 *   - categories: [GRAMMAR]
 *     why: Agreement, verb forms, missing words.
 * drop:
 *   - rules: ['.*_HYPHEN', 'HE_VERB_AGR\[5\]']     # regular expressions of whole ids
 *     why: Spelling with or without a hyphen is taste.
 * </pre>
 */
record RuleChoice(List<Entry> keep, List<Entry> drop) {
  /** All that LanguageTool has on by default. */
  static final RuleChoice ALL =
      new RuleChoice(List.of(new Entry(List.of(), List.of(Pattern.compile(".*")))), List.of());

  /** Copies the lists. */
  RuleChoice {
    keep = List.copyOf(keep);
    drop = List.copyOf(drop);
  }

  static RuleChoice read(Card card) {
    List<Entry> keep = card.cards("keep").stream().map(Entry::read).toList();
    if (keep.isEmpty()) {
      throw card.bad("keep", "“keep” needs at least one entry");
    }
    return new RuleChoice(keep, card.cards("drop").stream().map(Entry::read).toList());
  }

  boolean keeps(Rule rule) {
    return isOn(rule)
        && keep.stream().anyMatch(entry -> entry.names(rule))
        && drop.stream().noneMatch(entry -> entry.names(rule));
  }

  private static boolean isOn(Rule rule) {
    return !rule.isDefaultOff()
        && !rule.getCategory().isDefaultOff()
        && !rule.hasTag(Tag.picky)
        && !rule.isGoalSpecific()
        && !rule.isDictionaryBasedSpellingRule();
  }

  /** Rules of one kind. */
  private record Entry(List<String> categories, List<Pattern> rules) {
    static Entry read(Card card) {
      card.string("why");
      Entry entry =
          new Entry(
              card.strings("categories"),
              card.strings("rules").stream().map(id -> pattern(card, id)).toList());
      if (entry.categories.isEmpty() && entry.rules.isEmpty()) {
        throw card.bad("why", "an entry names “categories” or “rules” of LanguageTool");
      }
      return entry;
    }

    boolean names(Rule rule) {
      return categories.contains(rule.getCategory().getId().toString())
          || rules.stream()
              .anyMatch(
                  p -> p.matcher(rule.getId()).matches() || p.matcher(rule.getFullId()).matches());
    }

    private static Pattern pattern(Card card, String id) {
      try {
        return Pattern.compile(id);
      } catch (PatternSyntaxException e) {
        throw card.bad("rules", "not a regular expression: " + e.getDescription());
      }
    }
  }
}
