package io.calque.detect;

import static java.util.Map.entry;

import io.calque.calques.CalqueDetector;
import io.calque.falsefriends.FalseFriendDetector;
import io.calque.languagetool.GrammarDetector;
import io.calque.languagetool.PatternDetector;
import io.calque.languagetool.SpellingDetector;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every detector there is. */
public final class Detectors {
  /** Every detector, by the name that a rule card calls it. Keep sorted. */
  public static final Map<String, Function<Card, Detector>> BY_NAME =
      Map.ofEntries(
          entry(
              "altered-name",
              options -> new Yielding(new AlteredName(), List.of(new DriftingName(options)))),
          entry("calque", CalqueDetector::new),
          entry("comma-splice", CommaSplice::new),
          entry("conflicting-role", ConflictingRole::new),
          entry("doubled-attribution", SaidTwice::doubledAttribution),
          entry("doubled-coordination", SaidTwice::doubledCoordination),
          entry("doubled-name", SaidTwice::doubledName),
          entry("doubled-phrase", SaidTwice::doubledPhrase),
          entry("doubled-word", SaidTwice::doubledWord),
          entry("drifting-name", DriftingName::new),
          entry("echoed-clause", SaidTwice::echoedClause),
          entry("echoed-phrase", SaidTwice::echoedPhrase),
          entry("false-friend", FalseFriendDetector::new),
          entry("foreign-script", ForeignScript::new),
          entry("foreign-word", ForeignWord::new),
          entry("fused-sentences", FusedSentences::new),
          entry("grammar", GrammarDetector::new),
          entry("looping-text", SaidTwice::loopingText),
          entry("lost-number", LostNumber::new),
          entry("missing-apostrophe", MissingApostrophe::new),
          entry("missing-full-stop", MissingFullStop::new),
          entry("number-mismatch", NumberMismatch::new),
          entry("orphan-attribution", OrphanAttribution::new),
          entry("pattern", PatternDetector::new),
          entry("regex", RegexDetector::new),
          entry("repeated-sentence", SaidTwice::repeatedSentence),
          entry("resumptive-pronoun", ResumptivePronoun::new),
          entry("speaker-pronoun-clash", SpeakerPronounClash::new),
          entry("speechless-speaker", SpeechlessSpeaker::new),
          entry("spelling", SpellingDetector::new),
          entry("stray-capital", StrayCapital::new),
          entry("stray-fragment", StrayFragment::new),
          entry("stray-insertion", StrayInsertion::new),
          entry("swallowed-attribution", SwallowedAttribution::new),
          entry("swapped-name", SwappedName::new),
          entry("title-doubled", SaidTwice::titleDoubled),
          entry("truncated-sentence", TruncatedSentence::new),
          entry(
              "unbalanced-bracket",
              options -> UnlessUnbalanced.brackets(new UnbalancedBracket(options))),
          entry(
              "unbalanced-quote", options -> UnlessUnbalanced.quotes(new UnbalancedQuote(options))),
          entry("unfinished-passive", UnfinishedPassive::new),
          entry("unused-suppression", UnusedSuppression::new),
          entry("untranslated-text", UntranslatedText::new),
          entry("verbless-clause", VerblessClause::new),
          entry("verbless-sentence", VerblessSentence::new));

  private Detectors() {}
}
