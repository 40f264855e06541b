package io.calque.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a folder and those above it say of the files in it, the nearest first.
 *
 * @param inRepository whether the folder belongs to a git repository
 */
record Surroundings(
    List<ConfigFile> configs,
    List<Patterns> calqueIgnores,
    List<Patterns> gitIgnores,
    boolean inRepository) {
  static final Surroundings NOTHING = new Surroundings(List.of(), List.of(), List.of(), false);

  /** Copies the lists. */
  Surroundings {
    configs = List.copyOf(configs);
    calqueIgnores = List.copyOf(calqueIgnores);
    gitIgnores = List.copyOf(gitIgnores);
  }

  /**
   * Where it is said that a file or folder of this folder is left out; nothing if it is not.
   * Configuration goes before .calqueignore, and that before .gitignore.
   *
   * @param git whether .gitignore counts
   */
  Optional<Stated<Glob>> leftOut(Path path, boolean isFolder, boolean git) {
    return verdict(configs.stream().map(ConfigFile::ignore), path, isFolder)
        .or(() -> verdict(calqueIgnores.stream(), path, isFolder))
        .or(() -> git ? verdict(gitIgnores.stream(), path, isFolder) : Optional.empty())
        .filter(stated -> !stated.value().negated());
  }

  /** Which files are articles, where that is said. */
  Optional<Patterns> files() {
    return configs.stream().flatMap(config -> config.files().stream()).findFirst();
  }

  /** The language that is stated for a file: the nearest file's last glob that covers it. */
  Optional<Stated<String>> language(Path file) {
    for (ConfigFile config : configs) {
      List<LanguageGlob> globs = config.languages();
      for (int i = globs.size() - 1; i >= 0; i--) {
        if (globs.get(i).files().cover(file)) {
          return Optional.of(globs.get(i).language());
        }
      }
    }
    return Optional.empty();
  }

  /** From which severity on a run fails, where that is said. */
  Optional<Stated<String>> failOn() {
    return configs.stream().flatMap(config -> config.failOn().stream()).findFirst();
  }

  /** The penalty from which on a run fails, where that is said. */
  Optional<Stated<Double>> maxScore() {
    return configs.stream().flatMap(config -> config.maxScore().stream()).findFirst();
  }

  /** Folders of rule cards; where two have a card, the later one's holds. */
  List<Stated<Path>> rulesFolders() {
    return farthestFirst().flatMap(config -> config.rulesFolders().stream()).toList();
  }

  /** All that is set for a file; the later goes before the earlier. */
  List<Settings> settings(Path file) {
    return farthestFirst()
        .flatMap(
            config ->
                Stream.concat(
                    Stream.of(config.settings()),
                    config.overrides().stream()
                        .filter(overriding -> overriding.files().cover(file))
                        .map(ConfigFile.Overriding::settings)))
        .toList();
  }

  private Stream<ConfigFile> farthestFirst() {
    int size = configs.size();
    return Stream.iterate(size - 1, i -> i - 1).limit(size).map(configs::get);
  }

  private static Optional<Stated<Glob>> verdict(
      Stream<Patterns> nearestFirst, Path path, boolean isFolder) {
    return nearestFirst.flatMap(p -> p.verdict(path, isFolder).stream()).findFirst();
  }
}
