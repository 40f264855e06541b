package io.calque.config;

import io.calque.input.Problem;
import io.calque.input.SlashedPath;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the first .calque.yaml of a repository, with what is found there. */
public final class Starter {
  private static final int DEPTH = 5;

  /** Folders that hold one folder for each language. */
  private static final Set<String> PARENTS =
      Set.of("content", "docs", "i18n", "locales", "translations", "_posts", "posts", "pages");

  private static final Set<String> PASSED_OVER =
      Set.of("node_modules", "vendor", "target", "build");

  private final Path folder;

  /**
   * @param folder where the file is to lie
   */
  public Starter(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the file.
   *
   * @return where it is
   * @throws IOException if it cannot be written, or is there already, which its message says
   */
  public Path write() throws IOException {
    Path file = folder.resolve(Lookup.CONFIG);
    String text = text();
    try {
      return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(file + ": is there already, and stays as it is", e);
    } catch (IOException e) {
      throw new IOException(file + ": cannot be written: " + Problem.of(e), e);
    }
  }

  /** What the file says. */
  String text() throws IOException {
    Optional<Site> site = Site.of(folder);
    Map<String, String> languages = languages();
    return """
        # How Calque checks the texts below this folder: docs/configuration.md.
        # `calque config FILE` shows what is in force for a file, and where it is said.

        # The search for configuration ends here.
        root: true

        # A rule, a group of rules or all: off, note, warning or error.
        rules:
          unused-suppression: note
          # spelling: off
          # doubled-phrase: error

        """
        + languages(languages)
        + ignored(site)
        + """

        # Names and words that are right as they stand.
        names: []
        #  - Ann Arbor
        #  - { file: names.list }
        words: []

        # Where the text lies that a file was translated from. With it, rules get sharper.
        # source: content/en/{path}

        # overrides:
        #   - files: [content/poems/]
        #     rules: { doubled-phrase: off }

        # From which severity on the exit status is 1: note, warning, error or never.
        fail-on: warning
        """;
  }

  private static String languages(Map<String, String> found) {
    String head =
        "# Languages by path. A text may say its own (`lang:`), and so may its name (a.fr.md).\n";
    return found.isEmpty()
        ? head + "# languages:\n#   content/de/: de\n\n"
        : head
            + found.entrySet().stream()
                .map(entry -> "  " + quoted(entry.getKey()) + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining("", "languages:\n", "\n"));
  }

  private static String ignored(Optional<Site> site) {
    String head = "# What is not looked at, as in a .gitignore.";
    return site.map(
            found ->
                head
                    + " "
                    + found.title()
                    + " keeps no articles here.\n"
                    + found.made().stream()
                        .map(glob -> "  - /" + glob + "\n")
                        .collect(Collectors.joining("", "ignore:\n", "")))
        .orElse(head + "\nignore: []\n#  - drafts/\n");
  }

  private static String quoted(String glob) {
    return "'" + glob.replace("'", "''") + "'";
  }

  /** Folders that are named for a language, with its code. */
  private Map<String, String> languages() throws IOException {
    Map<String, String> languages = new TreeMap<>();
    Files.walkFileTree(
        folder,
        EnumSet.noneOf(FileVisitOption.class),
        DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
            if (found.equals(folder)) {
              return FileVisitResult.CONTINUE;
            }
            String name = name(found);
            Optional<String> language = LanguageFolder.code(name);
            if (language.isPresent() && PARENTS.contains(name(found.getParent()))) {
              String path = SlashedPath.of(folder.relativize(found));
              languages.put(path + "/", language.get());
              return FileVisitResult.SKIP_SUBTREE;
            }
            return name.startsWith(".") || PASSED_OVER.contains(name)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return languages;
  }

  private static String name(@Nullable Path path) {
    @Nullable Path name = path == null ? null : path.getFileName();
    return name == null ? "" : name.toString();
  }
}
