package io.calque.config;

import io.calque.falsefriends.FalseFriends;
import io.calque.input.Languages;
import io.calque.rule.Severity;
import io.calque.yaml.BadYamlException;
import io.calque.yaml.Mapping;
import io.calque.yaml.Text;
import io.calque.yaml.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a .calque.yaml, whole or not at all. The keys are those of docs/calque.schema.json; whether
 * rules exist is not checked here.
 */
final class ConfigReader {
  private static final String NEVER = "never";
  private static final List<String> FAIL_ON =
      Stream.concat(Arrays.stream(Severity.values()).map(Severity::word), Stream.of(NEVER))
          .toList();

  private final String name;
  private final Path folder;

  /**
   * @param name what messages call the file
   * @param folder where paths and globs begin, absolute
   */
  ConfigReader(String name, Path folder) {
    this.name = name;
    this.folder = folder;
  }

  /**
   * What the text of the file says.
   *
   * @throws BadYamlException if anything is unknown or of the wrong kind
   */
  ConfigFile read(String yaml) {
    Optional<Mapping> mapping = Yaml.read(name, yaml);
    ConfigFile file = mapping.isEmpty() ? empty() : read(mapping.get());
    mapping.ifPresent(Mapping::refuseUnknownKeys);
    return file;
  }

  private ConfigFile empty() {
    return new ConfigFile(
        name,
        folder,
        false,
        new Settings(List.of(), List.of(), Optional.empty(), Optional.empty()),
        List.of(),
        Optional.empty(),
        Patterns.NONE,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private ConfigFile read(Mapping mapping) {
    return new ConfigFile(
        name,
        folder,
        mapping.flag("root", false),
        settings(mapping),
        mapping.mappings("overrides").stream().map(this::override).toList(),
        mapping.has("files")
            ? Optional.of(Patterns.of(folder, mapping, "files"))
            : Optional.empty(),
        Patterns.of(folder, mapping, "ignore"),
        mapping.has("languages") ? languages(mapping.mapping("languages")) : List.of(),
        mapping.texts("rules-dir").stream().map(this::rulesFolder).toList(),
        mapping.has("fail-on")
            ? Optional.of(
                new Stated<>(
                    mapping.oneOf("fail-on", FAIL_ON, word -> word), mapping.place("fail-on")))
            : Optional.empty(),
        mapping.has("max-score")
            ? Optional.of(new Stated<>(score(mapping), mapping.place("max-score")))
            : Optional.empty());
  }

  private ConfigFile.Overriding override(Mapping mapping) {
    Patterns files = Patterns.of(folder, mapping, "files");
    if (files.globs().isEmpty()) {
      throw mapping.bad("files", "an override says under “files” which files it is about");
    }
    return new ConfigFile.Overriding(files, settings(mapping));
  }

  private Settings settings(Mapping mapping) {
    List<RuleSetting> rules = new ArrayList<>();
    if (mapping.has("rules")) {
      Mapping given = mapping.mapping("rules");
      given.keys().forEach(about -> rules.add(RuleSetting.of(about, given)));
      given.askAll();
    }
    AcceptedReader accepted = new AcceptedReader(folder);
    return new Settings(
        rules,
        Stream.concat(accepted.read(mapping, "words"), accepted.read(mapping, "names")).toList(),
        mapping.has("source")
            ? Optional.of(OriginalPath.of(folder, mapping, "source"))
            : Optional.empty(),
        mapping.has("source-lang")
            ? Optional.of(
                new Stated<>(
                    mapping.oneOf("source-lang", FalseFriends.LANGUAGES, code -> code),
                    mapping.place("source-lang")))
            : Optional.empty());
  }

  private List<LanguageGlob> languages(Mapping mapping) {
    List<LanguageGlob> languages = new ArrayList<>();
    for (String glob : mapping.keys()) {
      String tag = mapping.string(glob);
      String language =
          Languages.code(tag)
              .orElseThrow(
                  () -> mapping.bad(glob, "a language is a code such as en or de, not " + tag));
      Patterns files = new Patterns(folder, List.of(Glob.of(glob, mapping.place(glob))));
      languages.add(new LanguageGlob(files, new Stated<>(language, mapping.place(glob))));
    }
    return languages;
  }

  private Stated<Path> rulesFolder(Text text) {
    Path path = folder.resolve(text.value()).normalize();
    if (!Files.isDirectory(path)) {
      throw new BadYamlException(
          text.place() + ": “rules-dir” names a folder of rule cards; there is no " + path);
    }
    return new Stated<>(path, text.place());
  }

  private static double score(Mapping mapping) {
    double score = mapping.decimal("max-score", 0);
    if (!(score >= 0) || Double.isInfinite(score)) {
      throw mapping.bad("max-score", "“max-score” is 0 or more");
    }
    return score;
  }
}
