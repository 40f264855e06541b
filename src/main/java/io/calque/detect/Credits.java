package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.attributions.AttributedPassage;
import io.calque.attributions.Attribution;
import io.calque.attributions.Attribution.Shape;
import io.calque.attributions.Place;
import io.calque.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Two attributions of one paragraph, the second after the first: do they credit the same words
 * twice?
 */
record Credits(AttributedPassage passage, Attribution first, Attribution second) {
  private static final Set<String> ASKING =
      Set.of("what", "whatever", "all", "everything", "that", "who");

  boolean isTwice() {
    return sameVerb()
        || (first.to() < second.from()
            && isFree()
            && sameTense()
            && (isTouching()
                || (sameSentence() && (isAround() || isSourceAgain() || isCoordinated()))));
  }

  /** "Okafor, who runs the ferry, said Okafor": one verb between two names for its speaker. */
  private boolean sameVerb() {
    return first.verb() == second.verb();
  }

  /** "What she said, she said with care" is no attribution. */
  private boolean isFree() {
    int before = first.from() - 1;
    return before < 0 || !ASKING.contains(passage.tokens().get(before).folded());
  }

  /** "she explained, “ she explained.", "according to the press, the press reported". */
  private boolean isTouching() {
    List<Token> between = between();
    return between.stream().allMatch(Credits::isJoint)
        && (second.place() != Place.BEFORE || first.shape() == Shape.ACCORDING)
        && (sameSpeaker() || (second.speaker().isPronoun() && alikeVerbs()));
  }

  /** "Okafor said that it rained, Okafor said." "She vowed: “It will rain,” she said." */
  private boolean isAround() {
    return first.place() == Place.BEFORE
        && second.place() == Place.AFTER
        && !first.quoted()
        && !second.quoted()
        && (alikeVerbs() || between().get(0).text().equals(":"))
        && (sameSpeaker() || isHe(second));
  }

  /** "Okafor said: “It rained. It poured,” said Okafor." */
  boolean isAroundQuotation(Set<Span> quotations) {
    int opening = first.to() + 1;
    int closing = second.from() - 1;
    return first.place() == Place.BEFORE
        && second.place() == Place.AFTER
        && opening < closing
        && passage.tokens().get(opening - 1).text().matches("[:,]")
        && quotations.contains(
            passage.tokens().get(opening).span().to(passage.tokens().get(closing).span()));
  }

  /** "According to the survey, it rained, according to the survey." */
  private boolean isSourceAgain() {
    return first.shape() == Shape.ACCORDING
        && second.shape() == Shape.ACCORDING
        && (sameSpeaker() || sameHead());
  }

  /** "Okafor said it rained, and Okafor said it was cold." A longer name may be another's. */
  private boolean isCoordinated() {
    return first.place() == Place.BEFORE
        && second.place() == Place.BEFORE
        && !first.quoted()
        && !second.quoted()
        && second.speaker().isNamed()
        && second.speaker().tokens().size() <= first.speaker().tokens().size()
        && sameSpeaker()
        && alikeVerbs()
        && passage.tokens().get(second.from() - 1).text().equals("and");
  }

  private boolean isHe(Attribution attribution) {
    return Set.of("he", "she").contains(attribution.speaker().last().folded())
        && !first.speaker().isPronoun();
  }

  private boolean sameSpeaker() {
    return first.speaker().sameAs(second.speaker());
  }

  private boolean sameHead() {
    return !first.speaker().isNamed()
        && !second.speaker().isNamed()
        && first.speaker().head().sameWord(second.speaker().head());
  }

  private boolean sameTense() {
    return first.shape() == Shape.ACCORDING
        || second.shape() == Shape.ACCORDING
        || first.verb().hasTag("VBD") == second.verb().hasTag("VBD");
  }

  private boolean alikeVerbs() {
    return first.verb().sameWord(second.verb()) || first.shape() != second.shape();
  }

  private boolean sameSentence() {
    return between().stream().noneMatch(t -> t.text().matches("[.!?;]+"));
  }

  private List<Token> between() {
    return first.to() <= second.from()
        ? passage.tokens().subList(first.to(), second.from())
        : List.of();
  }

  private static boolean isJoint(Token token) {
    return !token.isWord() && !token.text().matches("[.!?…]+");
  }
}
