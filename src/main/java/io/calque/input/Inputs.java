package io.calque.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The documents that a command line names, in its order; each file once. */
public final class Inputs {
  private final List<Input> inputs;

  /** Is given documents as they come. */
  @FunctionalInterface
  public interface Taker {
    void take(Unread document) throws IOException;
  }

  /** Is told of what is not read. */
  public interface Trouble {
    /** Something cannot be read. */
    void report(String message);

    /** Something is not read, and is not to be. */
    void note(String message);
  }

  /** A named stream of bytes: one document, or one a line. */
  private record Input(Object identity, String name, TextFile.Bytes bytes) {
    boolean isJsonLines() {
      return name.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }
  }

  private Inputs(List<Input> inputs) {
    this.inputs = List.copyOf(inputs);
  }

  /**
   * Looks for files.
   *
   * @param paths files, folders to search, and {@code -} for standard input
   * @param standardInput what {@code -} means
   * @param standardInputName what to call it; its ending tells the format
   * @param selection which files are looked at
   * @param trouble is told of what is not there or cannot be searched
   */
  public static Inputs find(
      List<String> paths,
      InputStream standardInput,
      String standardInputName,
      Selection selection,
      Trouble trouble) {
    FileFinder finder = new FileFinder(selection, trouble);
    Map<Object, Input> found = new LinkedHashMap<>();
    for (String path : paths) {
      if (path.equals("-")) {
        found.putIfAbsent(path, new Input(path, standardInputName, () -> standardInput));
      } else {
        for (Path file : finder.find(path)) {
          Object identity = identity(file);
          found.putIfAbsent(
              identity, new Input(identity, name(file), () -> Files.newInputStream(file)));
        }
      }
    }
    return new Inputs(new ArrayList<>(found.values()));
  }

  /** Those of some names; a file's is its path. */
  public Inputs only(Predicate<String> names) {
    return new Inputs(inputs.stream().filter(input -> names.test(input.name())).toList());
  }

  /** Whether a file is among them, by whatever path. */
  public boolean contain(Path file) {
    Object identity = identity(file);
    return inputs.stream().anyMatch(input -> input.identity().equals(identity));
  }

  /** Whether they are one document. */
  public boolean areOne() {
    return size() == 1 && !anyJsonLines();
  }

  /** How many files and streams there are; the documents in a .jsonl file are not counted. */
  public int size() {
    return inputs.size();
  }

  /** Whether documents come from .jsonl alone, so that their number is not known before. */
  public boolean anyJsonLines() {
    return inputs.stream().anyMatch(Input::isJsonLines);
  }

  /**
   * Hands on every document.
   *
   * @throws IOException if the taker throws it
   */
  public void forEach(Reading reading, Taker taker) throws IOException {
    for (Input input : inputs) {
      if (input.isJsonLines()) {
        takeLines(input, reading, taker);
      } else {
        taker.take(new TextFile(input.name(), input.bytes(), reading));
      }
    }
  }

  private static void takeLines(Input input, Reading reading, Taker taker) throws IOException {
    try (JsonLines lines = new JsonLines(input.name(), input.bytes(), reading)) {
      for (Optional<Unread> next = lines.next(); next.isPresent(); next = lines.next()) {
        taker.take(next.get());
      }
    }
  }

  /** The file itself, by whatever path; the path where that cannot be known. */
  private static Object identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  static String name(Path file) {
    String name = SlashedPath.of(file);
    return name.startsWith("./") ? name.substring(2) : name;
  }
}
