package io.calque.rule;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import io.calque.yaml.BadYamlException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules of one run, sorted by id. Immutable and safe to share between threads.
 *
 * @param rules sorted by id, each id once
 */
public record Rulebook(List<Rule> rules) {
  private static final String FLAT = "rulebook";

  /** Copies the list. */
  public Rulebook {
    rules = List.copyOf(rules);
  }

  /**
   * The cards that Calque comes with. A detector is made when it first looks.
   *
   * @param detectors every detector, by the name that a card calls it
   */
  public static Rulebook builtIn(Map<String, Function<Card, Detector>> detectors) {
    return new Rulebook(FlatRulebook.read(FlatInput.open(FLAT), detectors));
  }

  /**
   * The cards ({@code *.yaml}) of a folder, without its subfolders.
   *
   * @param label what to call the folder in messages
   * @throws BadYamlException for the first card that is not right
   * @throws IOException if the folder cannot be read
   */
  public static Rulebook read(
      Path folder, String label, Map<String, Function<Card, Detector>> detectors)
      throws IOException {
    CardReader reader = new CardReader(detectors);
    List<Rule> rules = new ArrayList<>();
    for (Path file : cards(folder)) {
      String path = path(label, file);
      rules.add(reader.read(path, text(file, path)));
    }
    return new Rulebook(rules);
  }

  /**
   * Makes the file that {@link #builtIn} reads.
   *
   * @param folder of the cards
   * @param into the folder of flat files
   * @throws BadYamlException for the first card that is not right
   */
  public static void flatten(
      Path folder, Map<String, Function<Card, Detector>> detectors, Path into) throws IOException {
    CardReader reader = new CardReader(detectors);
    FlatOutput out = new FlatOutput();
    for (Path file : cards(folder)) {
      String path = path("rules", file);
      String text = text(file, path);
      FlatRulebook.write(path, CardReader.card(path, text), reader.read(path, text), out);
    }
    out.writeTo(into.resolve(FLAT));
  }

  private static List<Path> cards(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(p -> p.toString().matches(".*\\.ya?ml")).sorted().toList();
    }
  }

  private static String path(String label, Path file) {
    return label + "/" + file.getFileName();
  }

  private static String text(Path file, String path) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new BadYamlException(path + ": a card is UTF-8");
    }
  }

  /** These rules and {@code others}; where both have an id, the others' card holds. */
  public Rulebook with(Rulebook others) {
    Map<String, Rule> byId = new TreeMap<>();
    rules.forEach(r -> byId.put(r.id(), r));
    others.rules.forEach(r -> byId.put(r.id(), r));
    return new Rulebook(List.copyOf(byId.values()));
  }

  /** The ids of its rules, sorted. */
  public List<String> ids() {
    return rules.stream().map(Rule::id).toList();
  }

  /**
   * A text that other rules have only if they find the same in every document; nothing if that of
   * one of them is not known. How much they matter is no part of it.
   */
  public Optional<String> fingerprint() {
    StringBuilder all = new StringBuilder();
    for (Rule rule : rules) {
      Optional<String> detector = rule.detector().fingerprint();
      if (detector.isEmpty()) {
        return Optional.empty();
      }
      all.append(rule.id()).append(rule.languages()).append(detector.get()).append('\n');
    }
    return Optional.of(all.toString());
  }

  /** The rules that pass a test. */
  public Rulebook only(Predicate<Rule> test) {
    return new Rulebook(rules.stream().filter(test).toList());
  }
}
