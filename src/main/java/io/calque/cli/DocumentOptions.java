package io.calque.cli;

import io.calque.Memory;
import io.calque.config.Configuration;
import io.calque.config.ConfiguredReviewer;
import io.calque.config.Originals;
import io.calque.config.Reviewer;
import io.calque.config.RuleSource;
import io.calque.falsefriends.FalseFriends;
import io.calque.input.Inputs;
import io.calque.input.Languages;
import io.calque.input.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How documents are read, the same for every command that reads them. */
final class DocumentOptions {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "Language of all texts, for example en. By default a text says it itself (front matter,"
              + " “lang” in .jsonl) or shows it.")
  private @Nullable String language;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingName.class,
      description = "Encoding of the texts. Default: UTF-8.")
  private Charset encoding = StandardCharsets.UTF_8;

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "What to call standard input; its ending tells the format.")
  private String standardInputName = "<stdin>";

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      defaultValue = "10M",
      converter = Size.class,
      description = "Do not read documents larger than this: bytes, or 500K, 20M. Default: 10M.")
  private Integer maxSize;

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description =
          "What the one text that is checked was translated from. With it, rules get sharper"
              + " (docs/source.md). For several, see “source” in .calque.yaml and .jsonl.")
  private @Nullable Path source;

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      description =
          "Language that all texts were translated from, for example de: its false friends are"
              + " looked for (docs/source.md).")
  private @Nullable String sourceLanguage;

  @Mixin private ConfigOptions configs;

  /** What is in force for each file. */
  Configuration configuration(RuleSource rules) {
    return configs.configuration(rules);
  }

  /** The documents below some paths that are looked at. */
  Inputs find(List<String> paths, Console console, Configuration configuration, Trouble trouble) {
    Inputs found =
        Inputs.find(paths, console.in(), standardInputName, configuration.selection(), trouble);
    if (source != null && !found.areOne()) {
      throw new UserException(
          "--source "
              + source
              + ": goes with one text; for several, say “source” in .calque.yaml or .jsonl"
              + " (docs/source.md)");
    }
    return found;
  }

  /** Reviews them as they are configured. */
  Reviewer reviewer(Configuration configuration, Memory memory) {
    return new ConfiguredReviewer(
        configuration,
        Optional.ofNullable(language).map(DocumentOptions::code),
        new Originals(
            Optional.ofNullable(source),
            Optional.ofNullable(sourceLanguage).map(DocumentOptions::sourceCode),
            reading()),
        memory);
  }

  Reading reading() {
    return new Reading(encoding, maxSize);
  }

  String standardInputName() {
    return standardInputName;
  }

  private static String sourceCode(String tag) {
    return Languages.code(tag)
        .filter(FalseFriends.LANGUAGES::contains)
        .orElseThrow(
            () ->
                new UserException(
                    "--source-lang "
                        + tag
                        + ": no false friends are known of it, only of "
                        + FalseFriends.LANGUAGES));
  }

  private static String code(String tag) {
    return Languages.code(tag)
        .orElseThrow(
            () ->
                new UserException("--lang " + tag + ": expected a language code such as en or de"));
  }
}
