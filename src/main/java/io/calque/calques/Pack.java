package io.calque.calques;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
 * @param entries in the order in which they stand, each of them right
 */
record Pack(List<Entry> entries) {

  /** Copies the list. */
  Pack {
    entries = List.copyOf(entries);
  }

  /**
   * @param path what to call the file in messages
   * @throws IllegalArgumentException for the first line that is not right
   */
  static Pack of(String path, List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    Set<String> topic = Set.of();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("#.*", "").stripTrailing();
      if (line.startsWith("about ") && !line.contains("->")) {
        topic = Set.of(line.substring("about ".length()).strip().split("\\s*,\\s*"));
      } else if (!line.isBlank()) {
        boolean indented = Character.isWhitespace(line.charAt(0));
        try {
          Entry entry = new Entry(line.strip(), indented ? topic : Set.of());
          entry.calque();
          entries.add(entry);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(path + ":" + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return new Pack(entries);
  }

  /** What they say. */
  List<Calque> calques() {
    return entries.stream().map(Entry::calque).toList();
  }
}
