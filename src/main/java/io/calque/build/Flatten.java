package io.calque.build;

import io.calque.calques.CalquePacks;
import io.calque.detect.Detectors;
import io.calque.languagetool.Flattening;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes the flat files that stand beside the classes, in {@code flat/}. Maven runs it as soon as
 * the classes are compiled; where nothing has changed that they are made from, it does nothing.
 */
public final class Flatten {
  private static final String GRAMMAR = "grammar";

  private final Path classes;
  private final Path folder;

  private Flatten(Path classes) {
    this.classes = classes;
    this.folder = classes.resolve("flat");
  }

  /** Writes them; {@code args} is the folder of the classes. */
  public static void main(String[] args) throws IOException {
    Flatten flatten = new Flatten(Path.of(args[0]));
    Stamp languageTool = flatten.languageTool();
    Stamp cards = flatten.cards();
    if (!languageTool.isUnchanged() || !cards.isUnchanged()) {
      flatten.write(!languageTool.isUnchanged());
      languageTool.keep();
      cards.keep();
    }
  }

  /** What of LanguageTool is flattened takes long, and seldom changes. */
  private Stamp languageTool() throws IOException {
    Path ours = classes.resolve("io/calque");
    return new Stamp(
        folder.resolve("languagetool.stamp"),
        Flattening.version(),
        List.of(
            classes.resolve("rules/grammar.yaml"),
            ours.resolve("build"),
            ours.resolve("flat"),
            ours.resolve("languagetool")));
  }

  /** Cards and packs: any class may have a say in whether they are right. */
  private Stamp cards() throws IOException {
    return new Stamp(
        folder.resolve("rulebook.stamp"),
        "",
        List.of(classes.resolve("rules"), classes.resolve("io/calque")));
  }

  private void write(boolean languageTool) throws IOException {
    Map<String, Function<Card, Detector>> detectors = new HashMap<>(Detectors.BY_NAME);
    if (languageTool) {
      detectors.computeIfPresent(
          GRAMMAR, (name, factory) -> options -> languageTool(options, factory));
    }
    CalquePacks.flatten(classes.resolve("rules"), folder);
    Rulebook.flatten(classes.resolve("rules"), detectors, folder);
  }

  /** A card can be asked only while it is read. */
  private Detector languageTool(Card options, Function<Card, Detector> factory) {
    try {
      Flattening.write(options, folder);
      return factory.apply(options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
