package io.calque.attributions;

import io.calque.analysis.Token;
import io.calque.attributions.Attribution.Shape;
import io.calque.quotations.Quotations;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attributions of one sentence.
 *
 * @param tokens of the whole paragraph
 * @param from index of the sentence's first token
 * @param to index after its last token
 */
record SentenceReader(
    List<Token> tokens,
    int from,
    int to,
    SpeechWords words,
    Phrases phrases,
    Quotations quotations) {
  private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "i", "we", "you");
  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "me", "us");
  private static final Set<String> AUXILIARIES =
      Set.of("has", "have", "had", "did", "also", "'ve", "'d");
  private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve", "'s", "'d");
  private static final Set<String> BREAKS = Set.of(",", "–", "—", "-");
  private static final int LONGEST_APPOSITION = 25;

  private static final Range NONE = new Range(0, 0);

  /** A stretch of tokens. */
  private record Range(int start, int end) {}

  List<Attribution> read() {
    List<Attribution> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.folded().equals("according")) {
        accordingTo(i).ifPresent(found::add);
      } else if (words.isOfSpeech(token) && words.isVerb(token, isPerfect(i)) && !isBound(i)) {
        Optional<Attribution> inverted = verbFirst(i);
        speakerFirst(i)
            .filter(a -> inverted.isEmpty() || a.speaker().sameAs(inverted.get().speaker()))
            .ifPresent(found::add);
        inverted.ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isPerfect(int verb) {
    int at = verb - 1;
    while (at > from && tokens.get(at).onlyTag("RB")) {
      at--;
    }
    return at >= from && PERFECT.contains(tokens.get(at).folded());
  }

  private boolean isBound(int verb) {
    return verb > from && SpeechWords.bindsVerb(tokens.get(verb - 1));
  }

  private Optional<Attribution> accordingTo(int i) {
    if (i + 2 >= to || !is(i + 1, "to")) {
      return Optional.empty();
    }
    boolean pronoun = OBJECTS.contains(tokens.get(i + 2).folded());
    int end = pronoun ? i + 3 : phrases.end(i + 2, to);
    return end == i + 2
        ? Optional.empty()
        : Optional.of(
            attribution(Shape.ACCORDING, i, new Range(i + 2, end), NONE, new Range(i, end)));
  }

  /** "said Okafor", behind a quotation or a comma. */
  private Optional<Attribution> verbFirst(int i) {
    if (words.tells(tokens.get(i)) || i + 1 >= to || !(i == from || isBreak(i - 1))) {
      return Optional.empty();
    }
    boolean pronoun = SUBJECTS.contains(tokens.get(i + 1).folded());
    int end = pronoun ? i + 2 : phrases.end(i + 1, to);
    boolean speaker = end > i + 1 && !words.isTime(tokens.get(i + 1)) && isSpeakerBehind(i, end);
    if (!speaker || (end < to && continuesClause(end))) {
      return Optional.empty();
    }
    return Optional.of(
        attribution(
            Shape.VERB_FIRST, i, new Range(i + 1, end), NONE, new Range(i, adjunctsEnd(end))));
  }

  /** Bare nouns stand only behind the plainest of verbs: "said officials", but "reported cases". */
  private boolean isSpeakerBehind(int verb, int end) {
    Token first = tokens.get(verb + 1);
    return tokens.get(verb).folded().matches("said|says")
        || first.onlyTag("DT")
        || first.hasTag("PRP")
        || tokens.subList(verb + 1, end).stream().anyMatch(Token::isCapitalized);
  }

  /** Whether the noun phrase that ends here is the subject of what is said: "said the plan was". */
  private boolean continuesClause(int end) {
    Token next = tokens.get(end);
    boolean verb = (next.hasTag("VB") || next.hasTag("MD")) && !next.hasTag("IN");
    return next.isWord() && (verb || next.text().startsWith("'"));
  }

  /** "Okafor said", "Okafor, a weaver, also told reporters". */
  private Optional<Attribution> speakerFirst(int i) {
    int end = i;
    while (end > from && isAdverb(end - 1)) {
      end--;
    }
    if (end == from) {
      return Optional.empty();
    }
    if (is(end - 1, "and") && end - 2 > from && tokens.get(end - 2).hasTag("VBD")) {
      end -= 2;
    }
    boolean apposition = is(end - 1, ",");
    @Nullable Range speaker = apposition ? beforeApposition(end - 1) : speakerBefore(end);
    if (speaker == null) {
      return Optional.empty();
    }
    Range added = apposition ? apposition(speaker.end() + 1, end - 1) : NONE;
    int after = words.tells(tokens.get(i)) ? hearerEnd(i + 1) : i + 1;
    return Optional.of(
        attribution(
            Shape.SPEAKER_FIRST,
            i,
            speaker,
            added,
            new Range(speaker.start(), adjunctsEnd(after))));
  }

  private @Nullable Range speakerBefore(int end) {
    if (SUBJECTS.contains(tokens.get(end - 1).folded())) {
      return new Range(end - 1, end);
    }
    int start = phrases.start(end, from);
    while (start < end && isIntroduction(tokens.get(start))) {
      start++;
    }
    return start == end ? null : new Range(start, end);
  }

  /** "On Monday" before a speaker. */
  private boolean isIntroduction(Token token) {
    return words.isTime(token) || token.chunks().contains("B-PP");
  }

  private @Nullable Range beforeApposition(int comma) {
    for (int i = comma - 2; i > from && i > comma - LONGEST_APPOSITION; i--) {
      if (isQuote(i)) {
        return null;
      }
      if (is(i, ",")) {
        return speakerBefore(i);
      }
    }
    return null;
  }

  /** An apposition that is a noun phrase and no more: "Alonso Ruiz", not "who runs the ferry". */
  private Range apposition(int start, int end) {
    return phrases.end(start, end) == end ? new Range(start, end) : NONE;
  }

  private int hearerEnd(int at) {
    boolean pronoun = at < to && OBJECTS.contains(tokens.get(at).folded());
    return pronoun ? at + 1 : Math.max(at, phrases.end(at, to));
  }

  /** Behind "in a statement on Friday", if nothing but punctuation or "that" follows. */
  private int adjunctsEnd(int start) {
    int at = start;
    while (at < to) {
      int next = adjunctEnd(at);
      if (next == at) {
        break;
      }
      at = next;
    }
    boolean whole = at == to || !tokens.get(at).isWord() || is(at, "that");
    return whole ? at : start;
  }

  private int adjunctEnd(int at) {
    Token token = tokens.get(at);
    if (words.isTime(token) || token.onlyTag("RB")) {
      return at + 1;
    }
    boolean preposition = (token.hasTag("IN") || token.hasTag("TO")) && !is(at, "that");
    int end = preposition && at + 1 < to ? phrases.end(at + 1, to) : at + 1;
    return end > at + 1 ? end : at;
  }

  private Attribution attribution(
      Shape shape, int verb, Range speaker, Range apposition, Range whole) {
    Span span = tokens.get(whole.start()).span().to(tokens.get(whole.end() - 1).span());
    return new Attribution(
        new Speaker(
            tokens.subList(speaker.start(), speaker.end()),
            tokens.subList(apposition.start(), apposition.end())),
        tokens.get(verb),
        shape,
        place(shape, whole),
        whole.start(),
        whole.end(),
        span,
        quotations.isQuoted(span));
  }

  private Place place(Shape shape, Range whole) {
    boolean first = whole.start() == from && (from == 0 || !isQuote(from - 1) || endsWithStop());
    boolean behind = !first && (isBreak(whole.start() - 1) || shape == Shape.ACCORDING);
    boolean ends = whole.end() == to || ".;!?".contains(tokens.get(whole.end()).text());
    boolean quoteFollows = whole.end() + 1 < to && isBreak(whole.end()) && isQuote(whole.end() + 1);
    if (shape == Shape.ACCORDING) {
      return first ? Place.BEFORE : Place.AFTER;
    }
    if (ends || (whole.end() < to && isQuote(whole.end()))) {
      return first ? Place.ALONE : Place.AFTER;
    }
    boolean comma = whole.end() < to && is(whole.end(), ",");
    boolean introduces = quoteFollows && behind && !isQuote(whole.start() - 1);
    boolean after = shape == Shape.VERB_FIRST || (behind && comma && !introduces);
    return after ? Place.AFTER : Place.BEFORE;
  }

  /** Whether a full stop ends the quotation before the sentence: "“It rained.” He added". */
  private boolean endsWithStop() {
    return from > 1 && is(from - 2, ".");
  }

  private boolean isAdverb(int i) {
    Token token = tokens.get(i);
    return AUXILIARIES.contains(token.folded()) || (token.onlyTag("RB") && token.isWord());
  }

  /** Whether a comma, a dash or a quotation mark stands there. */
  private boolean isBreak(int i) {
    return isQuote(i) || BREAKS.contains(tokens.get(i).text());
  }

  private boolean isQuote(int i) {
    return "\"“”„‟«»'‘’‚‹›``''".contains(tokens.get(i).text());
  }

  private boolean is(int i, String folded) {
    return tokens.get(i).folded().equals(folded);
  }
}
