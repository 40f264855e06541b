package io.calque.calques;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The calques of one language: {@code rules/<target>/calques/<source>.txt}, one a line, {@code #}
 * begins a comment. Immutable.
 *
 * <pre>
 * supreme aide/adviser -> top $2 | 最高助手
 *
 * about chess, checkmate           # only in texts that use one of these words
 *   elephant -> bishop | слон
 * </pre>
 *
 * @param calques in the order in which they stand
 */
record Pack(List<Calque> calques) {
  private static final Pattern ENTRY = Pattern.compile("(.+?)\\s+->\\s+(.+?)\\s+\\|\\s+(.+)");

  /** Copies the list. */
  Pack {
    calques = List.copyOf(calques);
  }

  /**
   * The pack of that name.
   *
   * @param name {@code en/calques/zh}
   * @throws IllegalArgumentException if there is none, or for the first line that is not right
   */
  static Pack read(String name) {
    String resource = "/rules/" + name + ".txt";
    @Nullable InputStream in = Pack.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalArgumentException("no pack “" + name + "”");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of("rules/" + name + ".txt", reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /**
   * @param path what to call the file in messages
   * @throws IllegalArgumentException for the first line that is not right
   */
  static Pack of(String path, List<String> lines) {
    List<Calque> calques = new ArrayList<>();
    Set<String> topic = Set.of();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("#.*", "").stripTrailing();
      if (line.startsWith("about ") && !line.contains("->")) {
        topic = Set.of(line.substring("about ".length()).strip().split("\\s*,\\s*"));
      } else if (!line.isBlank()) {
        boolean indented = Character.isWhitespace(line.charAt(0));
        try {
          calques.add(calque(line, indented ? topic : Set.of()));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(path + ":" + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return new Pack(calques);
  }

  private static Calque calque(String line, Set<String> topic) {
    Matcher entry = ENTRY.matcher(line.strip());
    if (!entry.matches()) {
      throw new IllegalArgumentException("a calque is “phrase -> reading | original”: " + line);
    }
    return new Calque(
        Phrase.of(entry.group(1)), new Reading(entry.group(2)), entry.group(3), topic);
  }
}
