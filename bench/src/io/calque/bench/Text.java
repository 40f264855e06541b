package io.calque.bench;

import io.calque.Request;
import io.calque.text.Block;
import io.calque.text.Format;
import io.calque.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article of ours.
 *
 * @param prose what LanguageTool is given: its blocks, with an empty line between them
 * @param words how many there are in its prose
 */
record Text(Request request, String prose, int words) {

  /** Where benchmarks find the fixtures. */
  static final String FOLDER = System.getProperty("calque.fixtures", "fixtures");

  /** The articles of the folders "clean" and "articles" below a folder. */
  static List<Text> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*/(clean|articles)/[^/]*\\.(md|txt)"))
          .sorted()
          .map(Text::read)
          .toList();
    }
  }

  private static Text read(Path file) {
    try {
      Source source = new Source(file.toString(), Files.readString(file));
      Format format = Format.of(file.toString());
      String prose =
          format.blocks(source).stream().map(Block::text).collect(Collectors.joining("\n\n"));
      return new Text(new Request(source, format, "en"), prose, prose.split("\\s+").length);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
