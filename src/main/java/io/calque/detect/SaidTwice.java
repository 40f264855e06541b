package io.calque.detect;

import io.calque.rule.Card;
import io.calque.rule.Detector;
import java.util.List;

/**
 * The detectors of what is said twice. Each is silent where a stronger one speaks, so that one
 * place is one finding: a loop is stronger than an attribution, that than a phrase, a phrase than a
 * word, and so on. Where the original says it twice, each is milder.
 */
final class SaidTwice {
  private static final Detector LOOP = new Shared(new LoopingText());
  private static final Detector ATTRIBUTION = new Shared(new DoubledAttribution());
  private static final Detector PHRASE = new Shared(new DoubledPhrase());
  private static final Detector WORD = new Shared(new DoubledWord());
  private static final Detector COORDINATION = new Shared(new DoubledCoordination());

  private SaidTwice() {}

  static Detector loopingText(Card options) {
    return new UnlessSaidTwice(LOOP);
  }

  static Detector doubledAttribution(Card options) {
    return new UnlessSaidTwice(new Yielding(ATTRIBUTION, List.of(LOOP)));
  }

  static Detector doubledName(Card options) {
    return new UnlessSaidTwice(new DoubledName(options));
  }

  static Detector titleDoubled(Card options) {
    return new UnlessSaidTwice(new TitleDoubled(options));
  }

  static Detector doubledPhrase(Card options) {
    return new UnlessSaidTwice(new Yielding(PHRASE, List.of(LOOP, ATTRIBUTION)));
  }

  static Detector doubledWord(Card options) {
    return new UnlessSaidTwice(new Yielding(WORD, List.of(LOOP, PHRASE)));
  }

  static Detector doubledCoordination(Card options) {
    return new UnlessSaidTwice(new Yielding(COORDINATION, List.of(LOOP, PHRASE, WORD)));
  }

  static Detector echoedPhrase(Card options) {
    return new UnlessSaidTwice(
        new Yielding(new EchoedPhrase(), List.of(LOOP, PHRASE, WORD, COORDINATION)));
  }

  static Detector echoedClause(Card options) {
    return new Yielding(new EchoedClause(), List.of(LOOP, ATTRIBUTION, PHRASE));
  }

  static Detector repeatedSentence(Card options) {
    return new UnlessSaidTwice(new Yielding(new RepeatedSentence(), List.of(LOOP)));
  }
}
