package io.calque.cli;

import io.calque.input.Languages;
import io.calque.input.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** ISO 639 code of the language that all are in; nothing if each says or shows it. */
  Optional<String> language() {
    return Optional.ofNullable(language).map(DocumentOptions::code);
  }

  Reading reading() {
    return new Reading(encoding, maxSize);
  }

  String standardInputName() {
    return standardInputName;
  }

  private static String code(String tag) {
    return Languages.code(tag)
        .orElseThrow(
            () ->
                new UserException("--lang " + tag + ": expected a language code such as en or de"));
  }
}
