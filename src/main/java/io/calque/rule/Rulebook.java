package io.calque.rule;

import io.calque.yaml.BadYamlException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one run, sorted by id. Immutable and safe to share between threads.
 *
 * @param rules sorted by id, each id once
 */
public record Rulebook(List<Rule> rules) {

  /** Copies the list. */
  public Rulebook {
    rules = List.copyOf(rules);
  }

  /**
   * The cards that Calque comes with.
   *
   * @param detectors every detector, by the name that a card calls it
   */
  public static Rulebook builtIn(Map<String, Function<Card, Detector>> detectors)
      throws IOException {
    URI uri = builtInFolder();
    if (!uri.getScheme().equals("jar")) {
      return read(Path.of(uri), "rules", detectors);
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      return read(jar.getPath("/rules"), "rules", detectors);
    }
  }

  /**
   * One of the cards that Calque comes with, read without the others; nothing if there is none of
   * that id.
   *
   * @param detectors every detector, by the name that a card calls it
   */
  public static Optional<Rule> builtIn(String id, Map<String, Function<Card, Detector>> detectors)
      throws IOException {
    String path = "rules/" + id + ".yaml";
    try (@Nullable InputStream in = Rulebook.class.getResourceAsStream("/" + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new CardReader(detectors)
                  .read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
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
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(p -> p.toString().matches(".*\\.ya?ml")).sorted().toList();
    }
    List<Supplier<Rule>> rules =
        files.parallelStream().map(file -> outcome(() -> read(file, label, reader))).toList();
    try {
      return new Rulebook(rules.stream().map(Supplier::get).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Rule read(Path file, String label, CardReader reader) {
    String path = label + "/" + file.getFileName();
    try {
      return reader.read(path, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new BadYamlException(path + ": a card is UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of a reading, be it an exception, so that it is the first card's that is thrown. */
  private static Supplier<Rule> outcome(Supplier<Rule> reading) {
    try {
      Rule rule = reading.get();
      return () -> rule;
    } catch (RuntimeException e) {
      return () -> {
        throw e;
      };
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

  private static URI builtInFolder() {
    try {
      return Objects.requireNonNull(Rulebook.class.getResource("/rules"), "no rules in the jar")
          .toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
