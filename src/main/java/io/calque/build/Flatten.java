package io.calque.build;

import io.calque.languagetool.Flattening;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the flat files that stand beside the classes, in {@code flat/}. Maven runs it as soon as
 * the classes are compiled; where nothing has changed that they are made from, it does nothing.
 */
public final class Flatten {
  private Flatten() {}

  /** Writes them; {@code args} is the folder of the classes. */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path folder = classes.resolve("flat");
    Path ours = classes.resolve("io/calque");
    Stamp stamp =
        new Stamp(
            folder.resolve("stamp"),
            Flattening.version(),
            List.of(
                classes.resolve("rules/grammar.yaml"),
                ours.resolve("build"),
                ours.resolve("flat"),
                ours.resolve("languagetool")));
    if (!stamp.isUnchanged()) {
      Rulebook.builtIn("grammar", Map.of("grammar", options -> languageTool(options, folder)));
      stamp.keep();
    }
  }

  /** A card can be asked only while it is read. */
  private static Detector languageTool(Card options, Path folder) {
    options.askAll();
    try {
      Flattening.write(options, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return document -> Stream.empty();
  }
}
