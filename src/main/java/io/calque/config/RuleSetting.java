package io.calque.config;

import io.calque.rule.Group;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.rule.Severity;
import io.calque.yaml.Mapping;
import io.calque.yaml.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a configuration says of a rule, of a group of rules, or of all.
 *
 * @param about the id of a rule, the word of a group, or {@code all}
 * @param off whether it is not to look
 * @param severity how much its findings matter, if that is said
 * @param options of the rule's card in place of its own; null where none are given
 */
public record RuleSetting(
    String about,
    boolean off,
    Optional<Severity> severity,
    Optional<Mapping> options,
    Place place) {
  /** Every rule. */
  static final String ALL = "all";

  private static final String SEVERITY = "severity";
  private static final String OFF = "off";

  /** Groups, by the words that cards use. */
  static final List<String> GROUPS = Arrays.stream(Group.values()).map(Group::word).toList();

  /** Off or a severity, or a mapping with options. */
  static RuleSetting of(String about, Mapping rules) {
    Mapping entry = rules.mapping(about, SEVERITY);
    boolean off = false;
    Optional<Severity> severity = Optional.empty();
    if (entry.has(SEVERITY)) {
      List<String> words =
          Stream.concat(Stream.of(OFF), Arrays.stream(Severity.values()).map(Severity::word))
              .toList();
      String word = entry.oneOf(SEVERITY, words, w -> w);
      off = word.equals(OFF);
      severity =
          Arrays.stream(Severity.values()).filter(level -> level.word().equals(word)).findFirst();
    }
    Mapping options = entry.without(SEVERITY);
    boolean none = options.keys().isEmpty();
    entry.askAll();
    return new RuleSetting(
        about, off, severity, none ? Optional.empty() : Optional.of(options), rules.place(about));
  }

  /** Whether it is about one rule; else it is about several. */
  boolean isAboutOne(Rulebook rulebook) {
    return rulebook.ids().contains(about);
  }

  /** Whether it is about this rule. A rule's id goes before a group's word. */
  boolean isAbout(Rule rule, Rulebook rulebook) {
    return isAboutOne(rulebook)
        ? rule.id().equals(about)
        : about.equals(ALL) || rule.group().word().equals(about);
  }

  /** The rule as this says. */
  Rule apply(Rule rule) {
    Rule tuned = options.map(rule::tuned).orElse(rule);
    return severity.map(tuned::with).orElse(tuned);
  }
}
