package io.calque.detect;

import io.calque.rule.Card;
import io.calque.rule.Detector;
import java.util.List;

/**
 * The detectors of what is said twice. Each is silent where a stronger one speaks, so that one
 * place is one finding: a loop is stronger than an attribution, that than a phrase, a phrase than a
 * word, and so on.
 */
final class SaidTwice {
  private SaidTwice() {}

  static Detector loopingText(Card options) {
    return new LoopingText();
  }

  static Detector doubledAttribution(Card options) {
    return new Yielding(new DoubledAttribution(), List.of(new LoopingText()));
  }

  static Detector doubledPhrase(Card options) {
    return new Yielding(new DoubledPhrase(), List.of(new LoopingText(), new DoubledAttribution()));
  }

  static Detector doubledWord(Card options) {
    return new Yielding(new DoubledWord(), List.of(new LoopingText(), new DoubledPhrase()));
  }

  static Detector doubledCoordination(Card options) {
    return new Yielding(
        new DoubledCoordination(),
        List.of(new LoopingText(), new DoubledPhrase(), new DoubledWord()));
  }

  static Detector echoedPhrase(Card options) {
    return new Yielding(
        new EchoedPhrase(),
        List.of(
            new LoopingText(), new DoubledPhrase(), new DoubledWord(), new DoubledCoordination()));
  }

  static Detector repeatedSentence(Card options) {
    return new Yielding(new RepeatedSentence(), List.of(new LoopingText()));
  }
}
