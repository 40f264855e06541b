package io.calque.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody probably meant who wrote a name that there is not. */
public final class Nearest {
  private Nearest() {}

  /** The known name that takes the fewest changes; of several the first in the alphabet. */
  public static Optional<String> of(String name, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(
            Comparator.comparing((String other) -> distance.apply(other, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The end of a message about it: {@code ; the nearest is “doubled-word”}, or nothing. */
  public static String hint(String name, Collection<String> known) {
    return of(name, known).map(nearest -> "; the nearest is “" + nearest + "”").orElse("");
  }
}
