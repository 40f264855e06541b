package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Patterns of tokens within a sentence, matched by LanguageTool's own pattern engine. Where two
 * matches overlap, the one that begins first holds, then the longer.
 *
 * <pre>
 * pattern:
 *   message: “$0” is said of people; write “$suggestion”.
 *   patterns:
 *     - [supreme, aide]                      # a list of tokens; a text is a token's text
 *     - tokens:
 *         - {lemma: make|do, mark: true}     # only what is marked is flagged
 *         - {tag: DT, optional: true}
 *         - {text: statement, skip: 2}       # up to two tokens may stand before the next
 *         - {text: to, not: {tag: VB}}
 *       message: …                           # in place of the common one
 *       suggestions: [issue $2 $3]
 *   unless:
 *     - [the, supreme, aide, of]             # a match that overlaps one of these is none
 * </pre>
 *
 * <p>{@code $0} is what is marked, {@code $1} the text of the first token, and so on; {@code
 * $suggestion} the first suggestion. The keys of a token are those of {@link PatternElement}.
 */
public final class PatternDetector implements Detector {
  private static final Comparator<Found> FIRST_THEN_LONGER =
      Comparator.comparingInt((Found f) -> f.occurrence().marked().from())
          .thenComparing(f -> f.occurrence().marked().to(), Comparator.reverseOrder());

  private final List<Alternative> alternatives;
  private final List<TokenPattern> unless;

  public PatternDetector(Card options) {
    Optional<Wording> common =
        options.has("message")
            ? Optional.of(Wording.read(options, Wording.NONE))
            : Optional.empty();
    this.alternatives =
        options.cards("patterns", "tokens").stream()
            .map(card -> Alternative.read(card, common))
            .toList();
    if (alternatives.isEmpty()) {
      throw options.bad("patterns", "“patterns” needs at least one list of tokens");
    }
    this.unless = options.cards("unless", "tokens").stream().map(TokenPattern::read).toList();
  }

  @Override
  public Stream<Match> detect(Document document) {
    SortedMap<Integer, List<Alternative>> possible = new TreeMap<>();
    for (Alternative alternative : alternatives) {
      BitSet sentences = alternative.pattern().sentences(document);
      for (int s = sentences.nextSetBit(0); s >= 0; s = sentences.nextSetBit(s + 1)) {
        possible.computeIfAbsent(s, n -> new ArrayList<>()).add(alternative);
      }
    }
    if (possible.isEmpty()) {
      return Stream.empty();
    }
    return possible.entrySet().stream()
        .flatMap(e -> inSentence(document, document.sentences().get(e.getKey()), e.getValue()));
  }

  private Stream<Match> inSentence(
      Document document, Sentence sentence, List<Alternative> possible) {
    List<Found> found =
        possible.stream()
            .flatMap(
                alternative ->
                    alternative.pattern().in(document, sentence).stream()
                        .map(occurrence -> new Found(alternative.wording(), occurrence)))
            .sorted(FIRST_THEN_LONGER)
            .toList();
    if (found.isEmpty()) {
      return Stream.empty();
    }
    List<TokenRange> taken =
        new ArrayList<>(
            unless.stream()
                .flatMap(pattern -> pattern.in(document, sentence).stream())
                .map(Occurrence::marked)
                .toList());
    Stream.Builder<Match> matches = Stream.builder();
    for (Found f : found) {
      if (taken.stream().noneMatch(f.occurrence().marked()::overlaps)) {
        taken.add(f.occurrence().marked());
        matches.add(f.wording().match(sentence, f.occurrence()));
      }
    }
    return matches.build();
  }

  /** A pattern and what to say of it. */
  private record Alternative(TokenPattern pattern, Wording wording) {
    static Alternative read(Card card, Optional<Wording> common) {
      TokenPattern pattern = TokenPattern.read(card);
      Wording wording = Wording.read(card, common.orElse(Wording.NONE));
      wording.refuseUnknownReferences(card, pattern.size());
      return new Alternative(pattern, wording);
    }
  }

  private record Found(Wording wording, Occurrence occurrence) {}
}
