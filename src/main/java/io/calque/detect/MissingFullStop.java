package io.calque.detect;

import io.calque.analysis.Passage;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph of several sentences whose last has no full stop, in a document where all others
 * have.
 */
final class MissingFullStop implements Detector {
  /** From fewer paragraphs no habit can be told. */
  private static final int HABIT = 2;

  MissingFullStop(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    List<Passage> paragraphs =
        document.passages().stream().filter(MissingFullStop::isParagraph).toList();
    List<Passage> open = paragraphs.stream().filter(MissingFullStop::endsInWord).toList();
    return open.size() == 1 && paragraphs.size() > HABIT
        ? open.stream().map(MissingFullStop::match)
        : Stream.of();
  }

  /** Several sentences: one alone may be a heading or a caption. */
  private static boolean isParagraph(Passage passage) {
    return passage.block().kind().isRunningProse() && passage.sentences().size() > 1;
  }

  private static boolean endsInWord(Passage passage) {
    Sentence last = passage.sentences().get(passage.sentences().size() - 1);
    if (last.tokens().isEmpty()) {
      return false;
    }
    Token word = lastToken(last);
    return word.isWord()
        && Character.isLowerCase(word.text().charAt(0))
        && last.words().size() > 2
        && new FiniteVerbs(last).likely().findAny().isPresent();
  }

  private static Token lastToken(Sentence sentence) {
    return sentence.tokens().get(sentence.tokens().size() - 1);
  }

  private static Match match(Passage passage) {
    Token word = lastToken(passage.sentences().get(passage.sentences().size() - 1));
    return new Match(
            word.span(),
            "The paragraph ends at “%s” without a full stop; set one, or see what is lost."
                .formatted(word))
        .suggesting(word + ".");
  }
}
