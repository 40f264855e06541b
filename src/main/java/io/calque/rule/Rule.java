package io.calque.rule;

import io.calque.document.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule card with the detector it names. Safe to share between threads.
 *
 * @param id kebab-case, the name of the card's file: {@code doubled-phrase}
 * @param group what an editor would call the problem
 * @param severity how much a finding matters
 * @param mqm the nearest category of the MQM typology: {@code fluency/duplication}
 * @param languages ISO 639 codes of the languages it is about; empty where it is about form alone
 * @param summary one sentence, at most 100 characters
 * @param why why it is wrong, and how a machine comes to write it
 * @param flags texts that it must flag, with {@code [[ ]]} around each place
 * @param accepts texts that it must not flag
 * @param detector how it looks
 */
public record Rule(
    String id,
    Group group,
    Severity severity,
    String mqm,
    List<String> languages,
    String summary,
    String why,
    List<String> flags,
    List<String> accepts,
    Detector detector) {

  /** Copies the lists. */
  public Rule {
    languages = List.copyOf(languages);
    flags = List.copyOf(flags);
    accepts = List.copyOf(accepts);
  }

  /** Whether it has something to say about text of a language (ISO 639). */
  public boolean isFor(String language) {
    return languages.isEmpty() || languages.contains(language);
  }

  /** What it finds in a document, in no particular order. */
  public Stream<Finding> findings(Document document) {
    return isFor(document.language())
        ? detector.detect(document).map(match -> new Finding(document.source(), this, match))
        : Stream.empty();
  }
}
