package io.calque.regex;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is known of the strings that a part of a pattern matches, all folded as {@link Grams} has
 * them. Immutable.
 *
 * @param ends one of these stands at the end of each
 * @param isAll whether they are whole, and not ends only
 * @param before what each needs besides
 */
record Strings(Set<String> ends, boolean isAll, Needs before) {
  /** More are not worth the time to ask for them. */
  private static final int MOST = 40;

  /** Nothing, the string without characters. */
  static final Strings EMPTY = new Strings(Set.of(""), true, Needs.NOTHING);

  /** Strings of which nothing is known. */
  static final Strings ANY = new Strings(Set.of(""), false, Needs.NOTHING);

  /** Copies the set. */
  Strings {
    ends = Set.copyOf(ends);
  }

  /** One of some folded strings. */
  static Strings of(Set<String> strings) {
    return strings.size() <= MOST ? new Strings(strings, true, Needs.NOTHING) : ANY;
  }

  /** A string as it is written in a pattern. */
  static Strings of(String string) {
    return string.chars().anyMatch(c -> Character.isSurrogate((char) c))
        ? ANY
        : of(Set.of(Grams.fold(string)));
  }

  /** What every string needs. */
  Needs needs() {
    return before.and(Needs.oneOf(ends));
  }

  /** These, and then others. */
  Strings then(Strings next) {
    if (next.isAll && ends.size() * next.ends.size() <= MOST) {
      return new Strings(joined(next), isAll, before.and(next.before));
    }
    return new Strings(next.ends, false, needs().and(next.before));
  }

  /** These or others. */
  Strings or(Strings other) {
    if (isAll && other.isAll && ends.size() + other.ends.size() <= MOST) {
      Set<String> both = new LinkedHashSet<>(ends);
      both.addAll(other.ends);
      return new Strings(both, true, before.or(other.before));
    }
    return new Strings(Set.of(""), false, needs().or(other.needs()));
  }

  /** These or nothing. */
  Strings optional() {
    return isAll ? or(EMPTY) : ANY;
  }

  /** These, where others must follow, or begin, that are no part of them. */
  Strings lookingAt(Strings ahead) {
    return new Strings(ends, isAll, before.and(then(ahead).needs()));
  }

  /** These, where others stand right before what follows. */
  Strings lookingBackAt(Strings behind) {
    return isAll && ends.equals(EMPTY.ends)
        ? new Strings(behind.ends, false, before.and(behind.before))
        : new Strings(ends, isAll, before.and(behind.needs()));
  }

  private Set<String> joined(Strings next) {
    Set<String> joined = new LinkedHashSet<>();
    for (String end : ends) {
      for (String more : next.ends) {
        joined.add(end + more);
      }
    }
    return joined;
  }
}
