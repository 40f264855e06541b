package io.calque.config;

import io.calque.input.Languages;
import io.calque.input.SettingFile;
import io.calque.input.UnreadableException;
import io.calque.yaml.Mapping;
import io.calque.yaml.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads words or names that are accepted: a list in which an entry is one of them, or {@code {file:
 * PATH}} with one a line, or {@code {list: […]}}; the latter two may have a {@code lang}.
 */
final class AcceptedReader {
  private final Path folder;

  /**
   * @param folder where paths begin
   */
  AcceptedReader(Path folder) {
    this.folder = folder;
  }

  /** What stands under {@code words} or {@code names}. */
  Stream<Accepted> read(Mapping mapping, String key) {
    return mapping.mappings(key, "entry").stream()
        .flatMap(entry -> entries(entry, key.equals("names")));
  }

  private Stream<Accepted> entries(Mapping entry, boolean names) {
    Optional<String> language = language(entry);
    List<Accepted> found = new ArrayList<>();
    if (entry.has("entry")) {
      found.add(accepted(entry.string("entry"), language, names, entry.place("entry")));
    }
    for (Mapping text : entry.mappings("list", "entry")) {
      found.add(accepted(text.string("entry"), language, names, text.place("entry")));
    }
    if (entry.has("file")) {
      Path file = folder.resolve(entry.string("file")).normalize();
      int line = 0;
      for (String text : lines(file, entry)) {
        line++;
        if (!text.isBlank() && !text.startsWith("#")) {
          found.add(accepted(text, language, names, new Place(file.toString(), line)));
        }
      }
    }
    if (found.isEmpty() && !entry.has("file") && !entry.has("list")) {
      throw entry.bad(
          "file", "expected a word (in quotes if it holds “: ”), {list: […]} or {file: …}");
    }
    return found.stream();
  }

  private static Accepted accepted(
      String text, Optional<String> language, boolean name, Place place) {
    return new Accepted(text.strip().replaceAll("\\s+", " "), language, name, place);
  }

  private static Optional<String> language(Mapping entry) {
    if (!entry.has("lang")) {
      return Optional.empty();
    }
    String tag = entry.string("lang");
    return Optional.of(
        Languages.code(tag)
            .orElseThrow(
                () -> entry.bad("lang", "a language is a code such as en or de, not " + tag)));
  }

  private static List<String> lines(Path file, Mapping entry) {
    try {
      return SettingFile.text(file, file.toString()).lines().toList();
    } catch (UnreadableException e) {
      throw entry.bad("file", e.problem());
    }
  }
}
