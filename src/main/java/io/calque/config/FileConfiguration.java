package io.calque.config;

import io.calque.Linter;
import io.calque.rule.Rulebook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is in force for one file. Immutable. */
public final class FileConfiguration {
  private final Path workingFolder;
  private final Path file;
  private final Surroundings surroundings;
  private final Profile profile;

  /**
   * @param workingFolder absolute
   * @param file absolute
   */
  FileConfiguration(Path workingFolder, Path file, Surroundings surroundings, Profile profile) {
    this.workingFolder = workingFolder;
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

  /** Where what it was translated from would lie, where that is stated. */
  public Optional<Stated<Path>> original() {
    Optional<Stated<Path>> stated = Optional.empty();
    for (Settings settings : surroundings.settings(file)) {
      if (settings.original().isPresent()) {
        Stated<OriginalPath> where = settings.original().get();
        stated = where.value().of(file).map(path -> new Stated<>(shown(path), where.place()));
      }
    }
    return stated;
  }

  /** ISO 639 code of the language that it was translated from, where that is stated. */
  public Optional<Stated<String>> originalLanguage() {
    return surroundings.settings(file).stream()
        .flatMap(settings -> settings.originalLanguage().stream())
        .reduce((earlier, later) -> later);
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

  /** From the working folder on, if it lies there. */
  private Path shown(Path path) {
    return path.startsWith(workingFolder) ? workingFolder.relativize(path) : path;
  }

  Linter linter() {
    return profile.linter();
  }

  AcceptedWords accepted() {
    return profile.accepted();
  }
}
