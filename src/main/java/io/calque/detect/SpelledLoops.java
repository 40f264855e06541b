package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.document.Document;
import io.calque.regex.Search;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds loops inside a hyphenated word: "a man-man-man-man business". */
final class SpelledLoops {
  /** Possessive, for a loop may be longer than the stack is deep. */
  private static final Search LOOP =
      new Search(
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(\\p{L}{2,30})(?:[-‐‑/]\\1){2,}+(?:[-‐‑/]\\p{L}*+)?+",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** Two of these at least stand in a loop. */
  private static final String JOINTS = "-‐‑/";

  private final WordList reduplications;

  SpelledLoops(Document document) {
    this.reduplications = WordList.of(document.language(), "reduplications");
  }

  Stream<Match> in(Sentence sentence) {
    if (!hasTwoJoints(sentence.text())) {
      return Stream.empty();
    }
    return LOOP.in(sentence.text()).stream()
        .filter(m -> !reduplications.contains(m.group(1)))
        .map(
            m ->
                new Match(
                    sentence.span(m.start(), m.end()),
                    "“%s” goes round and round within one word, as a machine does in a loop; find out what was meant."
                        .formatted(m.group(1))));
  }

  private static boolean hasTwoJoints(String text) {
    int joints = 0;
    for (int i = 0; i < text.length() && joints < 2; i++) {
      joints += JOINTS.indexOf(text.charAt(i)) < 0 ? 0 : 1;
    }
    return joints > 1;
  }
}
