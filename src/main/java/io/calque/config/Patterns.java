package io.calque.config;

import io.calque.input.SlashedPath;
import io.calque.yaml.Mapping;
import io.calque.yaml.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Globs about what lies below a folder, the last that matches being right.
 *
 * @param folder absolute
 */
record Patterns(Path folder, List<Stated<Glob>> globs) {
  static final Patterns NONE = new Patterns(Path.of(""), List.of());

  /** Copies the list. */
  Patterns {
    globs = List.copyOf(globs);
  }

  /** The lines of an ignore file. */
  static Patterns ofIgnoreFile(Path folder, String name, String text) {
    List<Stated<Glob>> globs = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      // A space at the end counts only after a backslash.
      String glob = line.replaceFirst("(?<!\\\\)\\s+$", "");
      if (!glob.isEmpty() && !glob.startsWith("#") && !glob.equals("/")) {
        globs.add(new Stated<>(Glob.ofIgnoreFile(glob), new Place(name, number)));
      }
    }
    return new Patterns(folder, globs);
  }

  /** The entries of a key of a configuration. */
  static Patterns of(Path folder, Mapping mapping, String key) {
    return new Patterns(
        folder,
        mapping.texts(key).stream().map(text -> Glob.of(text.value(), text.place())).toList());
  }

  /** The last glob that matches a file or folder itself. */
  Optional<Stated<Glob>> verdict(Path path, boolean isFolder) {
    @Nullable String relative = relative(path);
    for (int i = globs.size() - 1; i >= 0 && relative != null; i--) {
      if (globs.get(i).value().matches(relative, isFolder)) {
        return Optional.of(globs.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether the last glob that covers a file says so. */
  boolean cover(Path file) {
    @Nullable String relative = relative(file);
    for (int i = globs.size() - 1; i >= 0; i--) {
      Glob glob = globs.get(i).value();
      if (glob.covers(relative)) {
        return !glob.negated();
      }
    }
    return false;
  }

  /** The path from the folder on, with slashes; null if it does not lie below. */
  private @Nullable String relative(Path path) {
    return path.startsWith(folder) && !path.equals(folder)
        ? SlashedPath.of(folder.relativize(path))
        : null;
  }
}
