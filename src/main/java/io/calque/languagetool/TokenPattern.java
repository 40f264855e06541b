package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.document.Document;
import io.calque.rule.Card;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.rules.patterns.PatternRule;

/** A sequence of tokens to look for. Immutable and safe to share between threads. */
final class TokenPattern {
  private static final AnalysisEnglish ENGLISH = new AnalysisEnglish();

  private final PatternRule rule;

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

  /** Where it occurs in a sentence; nowhere if LanguageTool did not read it. */
  List<Occurrence> in(Document document, Sentence sentence) {
    return sentence.reading() instanceof LanguageToolReading reading
            && !rule.canBeIgnoredFor(reading.words())
        ? new PatternSearch(rule, document, sentence, reading.words()).occurrences()
        : List.of();
  }
}
