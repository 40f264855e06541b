package io.calque.config;

import io.calque.Linter;
import io.calque.rule.Rulebook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is in force for one file. Immutable. */
public final class FileConfiguration {
  private final Path file;
  private final Surroundings surroundings;
  private final Profile profile;

  /**
   * @param file absolute
   */
  FileConfiguration(Path file, Surroundings surroundings, Profile profile) {
    this.file = file;
    this.surroundings = surroundings;
    this.profile = profile;
  }

  /** The configurations that it comes from, the nearest first, as messages call them. */
  public List<String> sources() {
    return surroundings.configs().stream().map(ConfigFile::name).toList();
  }

  /** ISO 639 code of its language, where that is stated. */
  public Optional<Stated<String>> language() {
    return surroundings.language(file);
  }

  /** {@code error}, {@code warning}, {@code note} or {@code never}, where that is stated. */
  public Optional<Stated<String>> failOn() {
    return surroundings.failOn();
  }

  /** The penalty from which on a run fails, where that is stated. */
  public Optional<Stated<Double>> maxScore() {
    return surroundings.maxScore();
  }

  /** Every rule that there is, as it is left. */
  public List<RuleState> rules() {
    return profile.states();
  }

  /** Words and names that are right as they stand. */
  public List<Stated<String>> acceptedEntries() {
    return profile.accepted().entries().stream()
        .map(entry -> new Stated<>(entry.text(), entry.place()))
        .toList();
  }

  /** Every rule that there is, as its card says. */
  Rulebook all() {
    return profile.all();
  }

  /** The rules that look. */
  Rulebook looking() {
    return profile.looking();
  }

  Linter linter() {
    return profile.linter();
  }

  AcceptedWords accepted() {
    return profile.accepted();
  }
}
