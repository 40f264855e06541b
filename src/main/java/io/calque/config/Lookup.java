package io.calque.config;

import io.calque.input.SettingFile;
import io.calque.input.SlashedPath;
import io.calque.input.UnreadableException;
import io.calque.yaml.BadYamlException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds and reads what folders say of the files in them, from each folder upwards to the top of the
 * repository, or of the disk outside of one. Reads each file once. Safe to share between threads.
 *
 * <p>Paths are followed as they are written: a file that is reached through a link belongs to where
 * the link stands.
 */
final class Lookup {
  static final String CONFIG = ".calque.yaml";
  static final String CALQUE_IGNORE = ".calqueignore";
  static final String GIT_IGNORE = ".gitignore";

  private final Path workingFolder;
  private final Optional<Path> named;
  private final Map<Path, Surroundings> known = new HashMap<>();
  private @Nullable ConfigFile namedFile;

  /**
   * @param named the one configuration that counts; if empty, they are looked for
   */
  Lookup(Path workingFolder, Optional<Path> named) {
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
    this.named = named;
  }

  /** What is said of the files in a folder. */
  synchronized Surroundings of(Path folder) {
    Surroundings found = known.get(folder);
    if (found == null) {
      found = look(folder);
      known.put(folder, found);
    }
    return found;
  }

  /** What messages call a file: its path from the working folder on, if it lies there. */
  String name(Path file) {
    Path shown = file.startsWith(workingFolder) ? workingFolder.relativize(file) : file;
    return SlashedPath.of(shown);
  }

  private Surroundings look(Path folder) {
    boolean top = isThere(folder.resolve(".git"));
    @Nullable Path parent = folder.getParent();
    Surroundings above = top || parent == null ? base() : of(parent);
    boolean inRepository = top || above.inRepository();
    Optional<ConfigFile> config = named.isPresent() ? Optional.empty() : config(folder);
    List<ConfigFile> farther =
        config.map(ConfigFile::root).orElse(false) ? List.of() : above.configs();
    return new Surroundings(
        prepend(config, farther),
        prepend(patterns(folder, CALQUE_IGNORE), above.calqueIgnores()),
        inRepository ? prepend(patterns(folder, GIT_IGNORE), above.gitIgnores()) : List.of(),
        inRepository);
  }

  private Surroundings base() {
    return named
        .map(file -> new Surroundings(List.of(namedFile(file)), List.of(), List.of(), false))
        .orElse(Surroundings.NOTHING);
  }

  private ConfigFile namedFile(Path file) {
    ConfigFile read = namedFile;
    if (read == null) {
      read = new ConfigReader(name(file), workingFolder).read(text(file));
      namedFile = read;
    }
    return read;
  }

  private Optional<ConfigFile> config(Path folder) {
    Path file = folder.resolve(CONFIG);
    return isThere(file)
        ? Optional.of(new ConfigReader(name(file), folder).read(text(file)))
        : Optional.empty();
  }

  private Optional<Patterns> patterns(Path folder, String fileName) {
    Path file = folder.resolve(fileName);
    return isThere(file)
        ? Optional.of(Patterns.ofIgnoreFile(folder, name(file), text(file)))
        : Optional.empty();
  }

  private String text(Path file) {
    try {
      return SettingFile.text(file, name(file));
    } catch (UnreadableException e) {
      throw new BadYamlException(e.problem());
    }
  }

  /** A link to nothing is there too, and to be complained about. */
  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static <T> List<T> prepend(Optional<T> first, List<T> others) {
    return Stream.concat(first.stream(), others.stream()).toList();
  }
}
