package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.attributions.AttributedPassage;
import io.calque.attributions.Attribution;
import io.calque.attributions.Attribution.Shape;
import io.calque.document.Document;
import io.calque.names.Names;
import io.calque.rule.Match;
import java.util.List;
import java.util.Optional;

/**
 * What stands right behind one attribution and names its speaker again: "she said Okafor", "TASS
 * quoted him as saying in TASS".
 */
record CreditTail(AttributedPassage passage, Attribution attribution) {
  private static final int LONGEST = 8;

  Optional<Match> match(Document document) {
    int end = nameEnd(document.names());
    int last = end > attribution.to() ? end : sameEnd();
    if (last == attribution.to()) {
      return Optional.empty();
    }
    Token token = passage.tokens().get(last - 1);
    Match match =
        new Match(
            attribution.span().to(token.span()),
            "“%s” names the speaker twice; keep one."
                .formatted(document.source().slice(attribution.span().to(token.span()))));
    return Optional.of(match.mildIf(attribution.quoted()));
  }

  /**
   * Where the name ends in "“No,” she said Okafor."; where the attribution ends if none is there.
   */
  private int nameEnd(Names names) {
    List<Token> tokens = passage.tokens();
    int from = attribution.from();
    int end = attribution.to();
    while (end < tokens.size() && names.isName(tokens.get(end))) {
      end++;
    }
    boolean ends = end == tokens.size() || !tokens.get(end).isWord();
    boolean fits =
        attribution.shape() == Shape.SPEAKER_FIRST
            && attribution.speaker().isPronoun()
            && attribution.verb().folded().matches("said|says|added|explained|noted")
            && from > 0
            && !tokens.get(from - 1).isWord();
    return fits && ends ? end : attribution.to();
  }

  /** Where the same name ends in "TASS quoted him as saying in TASS". */
  private int sameEnd() {
    List<Token> tokens = passage.tokens();
    int to = attribution.to();
    boolean quotes =
        attribution.speaker().isNamed() && attribution.verb().folded().startsWith("quote");
    for (int i = to + 1; quotes && i < Math.min(tokens.size(), to + LONGEST); i++) {
      boolean again = tokens.get(i).sameWord(attribution.speaker().last());
      if (again && tokens.get(i - 1).folded().matches("in|by|to|with")) {
        return i + 1;
      }
    }
    return to;
  }
}
