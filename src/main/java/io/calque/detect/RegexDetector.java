package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A regular expression (java.util.regex) over each sentence. Options: {@code pattern}; {@code
 * message}, in which {@code $0}, {@code $1} … stand for what was found.
 */
final class RegexDetector implements Detector {
  private final Pattern pattern;
  private final String message;

  RegexDetector(Card options) {
    try {
      this.pattern = Pattern.compile(options.string("pattern"));
    } catch (PatternSyntaxException e) {
      throw options.bad("pattern", "not a regular expression: " + e.getDescription());
    }
    this.message = options.string("message");
  }

  @Override
  public Stream<Match> detect(Document document) {
    return document.sentences().stream().flatMap(this::inSentence);
  }

  private Stream<Match> inSentence(Sentence sentence) {
    return pattern
        .matcher(sentence.text())
        .results()
        .filter(m -> m.end() > m.start())
        .map(
            m -> {
              String said = message;
              for (int i = m.groupCount(); i >= 0; i--) {
                String group = m.group(i);
                said = said.replace("$" + i, group == null ? "" : group);
              }
              return new Match(sentence.span(m.start(), m.end()), said);
            });
  }
}
