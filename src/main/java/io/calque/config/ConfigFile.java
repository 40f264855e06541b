package io.calque.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One .calque.yaml as it was read.
 *
 * @param name what messages call it
 * @param folder where it lies, absolute; its paths and globs begin there
 * @param root whether those above it do not count
 * @param settings for all files below
 * @param overrides for some of them, the later going before the earlier
 * @param files which files of a folder are articles; empty where it does not say
 * @param ignore what is not looked at
 * @param languages of files, the last that covers one being right
 * @param rulesFolders folders of rule cards, absolute
 */
record ConfigFile(
    String name,
    Path folder,
    boolean root,
    Settings settings,
    List<Overriding> overrides,
    Optional<Patterns> files,
    Patterns ignore,
    List<LanguageGlob> languages,
    List<Stated<Path>> rulesFolders,
    Optional<Stated<String>> failOn,
    Optional<Stated<Double>> maxScore) {

  /** Settings for the files that some globs cover. */
  record Overriding(Patterns files, Settings settings) {}

  /** Copies the lists. */
  ConfigFile {
    overrides = List.copyOf(overrides);
    languages = List.copyOf(languages);
    rulesFolders = List.copyOf(rulesFolders);
  }
}
