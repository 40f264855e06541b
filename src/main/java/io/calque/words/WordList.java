package io.calque.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of words or phrases of {@code rules/<language>/words/<name>.txt}: one entry a line, {@code
 * #} begins a comment. Entries are compared in lower case. Immutable; each list is read once.
 *
 * <p>Example: {@code WordList.of("en", "attribution-verbs").contains("said")}.
 */
public final class WordList {
  /** By language and then by name. */
  private static final Map<String, Map<String, WordList>> READ = new ConcurrentHashMap<>();

  /** Asked faster than one of {@link Set#copyOf}. */
  private final Set<String> entries;

  private final HashFilter filter;

  /**
   * @param entries in lower case
   */
  public WordList(Set<String> entries) {
    this.entries = Collections.unmodifiableSet(new HashSet<>(entries));
    this.filter = HashFilter.of(entries.stream().mapToInt(String::hashCode).toArray());
  }

  /** All of it, in lower case. */
  public Set<String> entries() {
    return entries;
  }

  /**
   * The list of that name; for a language that does not have it, an empty one.
   *
   * @param language ISO 639 code
   */
  public static WordList of(String language, String name) {
    return READ.computeIfAbsent(language, l -> new ConcurrentHashMap<>())
        .computeIfAbsent(name, n -> read("/rules/" + language + "/words/" + name + ".txt"));
  }

  /** Whether {@code entry}, in whatever case, is in the list. */
  public boolean contains(String entry) {
    return has(entry.toLowerCase(Locale.ROOT));
  }

  /** Whether something in lower case is in the list. */
  public boolean has(String folded) {
    return filter.mayHave(folded.hashCode()) && entries.contains(folded);
  }

  private static WordList read(String resource) {
    @Nullable InputStream in = WordList.class.getResourceAsStream(resource);
    if (in == null) {
      return new WordList(Set.of());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new WordList(
          reader
              .lines()
              .map(WordList::entry)
              .filter(entry -> !entry.isEmpty())
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String entry(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip().toLowerCase(Locale.ROOT);
  }
}
