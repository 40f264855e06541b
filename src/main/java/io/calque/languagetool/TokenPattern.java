package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.document.Document;
import io.calque.document.Facet;
import io.calque.document.WordIndex;
import io.calque.rule.Card;
import java.util.ArrayList;
import java.util.BitSet;
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

  private volatile @Nullable List<Cluster> clusters;

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
    BitSet sentences = new BitSet();
    boolean hasWords = !HAS_SOFT_HYPHENS.of(document);
    if (hasWords && !hasAllWords(document.words())) {
      return sentences;
    }
    sentences.set(0, document.sentences().size());
    if (hasWords) {
      clusters().forEach(cluster -> sentences.and(cluster.sentences(document.words())));
    }
    return sentences;
  }

  private boolean hasAllWords(WordIndex words) {
    for (Cluster cluster : clusters()) {
      if (!cluster.hasAllWords(words)) {
        return false;
      }
    }
    return true;
  }

  /** Read when it is first asked for, for many a run has no text; twice does no harm. */
  private List<Cluster> clusters() {
    @Nullable List<Cluster> known = clusters;
    if (known == null) {
      known = Cluster.of(rule);
      clusters = known;
    }
    return known;
  }

  /** Where it occurs in a sentence; nowhere if LanguageTool did not read it. */
  List<Occurrence> in(Document document, Sentence sentence) {
    return sentence.reading() instanceof LanguageToolReading reading
            && !rule.canBeIgnoredFor(reading.words())
        ? new PatternSearch(rule, document, sentence, reading.words()).occurrences()
        : List.of();
  }
}
