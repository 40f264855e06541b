package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.document.AnyOf;
import io.calque.document.Document;
import io.calque.document.Facet;
import io.calque.rule.Card;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.patterns.PatternRule;

/** A sequence of tokens to look for. Immutable and safe to share between threads. */
final class TokenPattern {
  private static final AnalysisEnglish ENGLISH = new AnalysisEnglish();

  /** LanguageTool reads past them; our tokens keep them. */
  private static final Facet<Boolean> HAS_SOFT_HYPHENS =
      new Facet<>(document -> document.source().text().contains("\u00AD"));

  private final PatternRule rule;

  /** Of each of these lists a sentence has a word; fewest words first. */
  private volatile @Nullable List<AnyOf> needed;

  private TokenPattern(List<PatternElement> elements) {
    this.rule = new PatternRule("CALQUE", ENGLISH, List.copyOf(elements), "", "", "");
  }

  /** The pattern under the key {@code tokens}. */
  static TokenPattern read(Card card) {
    List<PatternElement> elements = new ArrayList<>();
    for (Card token : card.cards("tokens", "text")) {
      elements.add(PatternElement.read(token, elements));
    }
    if (elements.stream().allMatch(PatternElement::isOptional)) {
      throw card.bad("tokens", "a pattern needs at least one token that is not optional");
    }
    if (elements.stream().anyMatch(PatternElement::isMarked)) {
      if (elements.stream().noneMatch(e -> e.isMarked() && !e.isOptional())) {
        throw card.bad("tokens", "what is marked may not all be optional");
      }
      elements.forEach(e -> e.setInsideMarker(e.isMarked()));
    }
    return new TokenPattern(elements);
  }

  /** How many elements it has. */
  int size() {
    return rule.getPatternTokens().size();
  }

  /** The numbers of the sentences in which it may occur. */
  BitSet sentences(Document document) {
    boolean hasWords = !HAS_SOFT_HYPHENS.of(document);
    BitSet sentences = new BitSet();
    if (hasWords && !needed().stream().allMatch(document.words()::hasOne)) {
      return sentences;
    }
    sentences.set(0, document.sentences().size());
    if (hasWords) {
      needed().forEach(oneOf -> sentences.and(document.words().withOne(oneOf)));
    }
    return sentences;
  }

  /** Read when it is first asked for, for many a run has no text; twice does no harm. */
  private List<AnyOf> needed() {
    @Nullable List<AnyOf> known = needed;
    if (known == null) {
      known =
          RuleConditions.of(rule).stream()
              .map(condition -> condition.values().stream().map(TokenPattern::folded).toList())
              .sorted(Comparator.comparing(List::size))
              .map(AnyOf::new)
              .toList();
      needed = known;
    }
    return known;
  }

  private static String folded(String word) {
    return word.replace('’', '\'');
  }

  /** Where it occurs in a sentence; nowhere if LanguageTool did not read it. */
  List<Occurrence> in(Document document, Sentence sentence) {
    return sentence.reading() instanceof LanguageToolReading reading
            && !rule.canBeIgnoredFor(reading.words())
        ? new PatternSearch(rule, document, sentence, reading.words()).occurrences()
        : List.of();
  }
}
