package io.calque.config;

import io.calque.input.Languages;
import io.calque.words.Nearest;
import io.calque.yaml.Mapping;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where the originals of files lie: a path with placeholders, from the folder of its configuration
 * on. {@code {path}} is a file's path below the folder of its language, or below the
 * configuration's; {@code {folder}} that of its folder, {@code {name}} its name without endings,
 * {@code {lang}} the language that its path tells.
 *
 * <p>Example: {@code content/en/{path}} is {@code content/en/news/a.md} for {@code
 * content/de/news/a.md}; {@code {folder}/{name}.md} is {@code posts/a.md} for {@code
 * posts/a.de.md}.
 *
 * @param folder absolute
 */
record OriginalPath(Path folder, String pattern) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
  private static final List<String> KNOWN = List.of("path", "folder", "name", "lang");
  private static final Pattern ENDINGS = Pattern.compile("(?<=.)\\.[^.]*$");

  /** What a configuration says; an unknown placeholder is an error. */
  static Stated<OriginalPath> of(Path folder, Mapping mapping, String key) {
    String pattern = mapping.string(key);
    PLACEHOLDER
        .matcher(pattern)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !KNOWN.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw mapping.bad(
                  key,
                  "no placeholder “{"
                      + name
                      + "}”"
                      + Nearest.hint(name, KNOWN)
                      + "; there are "
                      + KNOWN);
            });
    return new Stated<>(new OriginalPath(folder, pattern), mapping.place(key));
  }

  /** Where the original of a file would be; nothing if its path does not tell. */
  Optional<Path> of(Path file) {
    if (!file.startsWith(folder)) {
      return Optional.empty();
    }
    Path below = folder.relativize(file);
    Map<String, String> values = values(below, String.valueOf(file.getFileName()));
    Matcher m = PLACEHOLDER.matcher(pattern);
    if (m.results().anyMatch(found -> !values.containsKey(found.group(1)))) {
      return Optional.empty();
    }
    String path = m.replaceAll(found -> Matcher.quoteReplacement(value(values, found)));
    try {
      // A file in the folder itself leaves a slash at the beginning.
      return Optional.of(
          folder.resolve(pattern.startsWith("{") ? path.replaceFirst("^/", "") : path).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String value(Map<String, String> values, MatchResult found) {
    return values.getOrDefault(found.group(1), "");
  }

  private static Map<String, String> values(Path below, String fileName) {
    List<String> parts =
        StreamSupport.stream(below.spliterator(), false).map(Path::toString).toList();
    List<String> folders = parts.subList(0, parts.size() - 1);
    int languageAt = -1;
    for (int i = 0; i < folders.size() && languageAt < 0; i++) {
      languageAt = LanguageFolder.code(folders.get(i)).isPresent() ? i : -1;
    }
    @Nullable String language =
        languageAt >= 0
            ? folders.get(languageAt)
            : Languages.ofName(Path.of(fileName)).orElse(null);
    String name = ENDINGS.matcher(fileName).replaceFirst("");
    String path = String.join("/", parts.subList(languageAt + 1, parts.size()));
    String folder = String.join("/", folders);
    String bare =
        Languages.ofName(Path.of(fileName)).isPresent()
            ? ENDINGS.matcher(name).replaceFirst("")
            : name;
    return language == null
        ? Map.of("path", path, "folder", folder, "name", bare)
        : Map.of("path", path, "folder", folder, "name", bare, "lang", language);
  }
}
