package io.calque.rule;

import io.calque.document.Document;
import io.calque.yaml.Mapping;
import java.util.List;
import java.util.function.Supplier;
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
 * @param explanation what its card says to a reader
 * @param detector how it looks
 * @param tuning how it would look with other options
 */
public record Rule(
    String id,
    Group group,
    Severity severity,
    String mqm,
    List<String> languages,
    String summary,
    Supplier<Explanation> explanation,
    Detector detector,
    Tuning tuning) {

  /** How a rule's detector would look with other options. */
  @FunctionalInterface
  public interface Tuning {
    /**
     * The detector with some of its options changed.
     *
     * @throws io.calque.yaml.BadYamlException if it does not have them
     */
    Detector with(Mapping options);
  }

  /** Copies the list. */
  public Rule {
    languages = List.copyOf(languages);
  }

  /** A rule whose detector has no options, and whose examples have no source. */
  public Rule(
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
    this(
        id,
        group,
        severity,
        mqm,
        languages,
        summary,
        () ->
            new Explanation(
                why,
                flags.stream().map(Example::new).toList(),
                accepts.stream().map(Example::new).toList()),
        detector,
        o -> detector);
  }

  /** This rule, with findings that matter more or less. */
  public Rule with(Severity other) {
    return new Rule(id, group, other, mqm, languages, summary, explanation, detector, tuning);
  }

  /**
   * This rule, looking with some options changed.
   *
   * @throws io.calque.yaml.BadYamlException if it does not have them
   */
  public Rule tuned(Mapping options) {
    Detector other = tuning.with(options);
    return new Rule(id, group, severity, mqm, languages, summary, explanation, other, tuning);
  }

  /** Why it is wrong, and how a machine comes to write it. */
  public String why() {
    return explanation.get().why();
  }

  /** Texts that it must flag, with {@code [[ ]]} around each place. */
  public List<Example> flags() {
    return explanation.get().flags();
  }

  /** Texts that it must not flag. */
  public List<Example> accepts() {
    return explanation.get().accepts();
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
