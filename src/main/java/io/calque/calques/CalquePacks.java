package io.calque.calques;

import io.calque.flat.FlatOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The packs that Calque comes with, made flat by the build: each by its rarest words. */
public final class CalquePacks {
  private CalquePacks() {}

  /**
   * Makes the files that detectors read.
   *
   * @param rules the folder of rules, with a folder for each language
   * @param into the folder of flat files
   * @throws IllegalArgumentException for the first line of a pack that is not right
   */
  public static void flatten(Path rules, Path into) throws IOException {
    for (Path file : packs(rules)) {
      String name =
          rules.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
      FlatOutput out = new FlatOutput();
      PhraseIndex.write(Pack.of("rules/" + name, Files.readAllLines(file)), out);
      out.writeTo(into.resolve(name.replaceFirst("\\.txt$", "")));
    }
  }

  private static List<Path> packs(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") && isPack(file))
          .sorted()
          .toList();
    }
  }

  private static boolean isPack(Path file) {
    @Nullable Path parent = file.getParent();
    return parent != null && parent.endsWith("calques");
  }
}
