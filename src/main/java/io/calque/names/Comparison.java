package io.calque.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares spellings of names in one language; keeps what it knows of each word. */
final class Comparison {
  /** Two spellings that are no farther apart, in all or by letter, may be of one sound. */
  private static final double SAME = 0.35;

  private static final double SAME_PER_LETTER = 0.07;

  /** Two spellings that are farther apart by letter are of different names. */
  private static final double NEAR_PER_LETTER = 0.2;

  private static final int SHORTEST_SLIP = 5;
  private static final Pattern SURNAME_ARTICLE = Pattern.compile("^(?:el|al|ad|as|ash|ul)[-‑ ]");
  private static final Pattern ENDING =
      Pattern.compile("(?<=.{5})(?:sk|sko(?:[eijy]|ye|go|mu?)|skikh)$");
  private final Sounds sounds;
  private final Map<String, Spelling> spellings = new HashMap<>();
  private final Readings readings;

  Comparison(String language) {
    sounds = Sounds.ofLanguage(language);
    readings = Readings.ofLanguage(language);
  }

  /** How two words may be spellings of one name; none if they are the same letters, or too far. */
  Optional<Likeness> of(String one, String other) {
    Spelling a = spelling(one);
    Spelling b = spelling(other);
    if (a.letters().equals(b.letters())) {
      return Optional.empty();
    }
    if (isReading(a.letters(), b.letters()) || isReading(b.letters(), a.letters())) {
      return Optional.of(Likeness.READING);
    }
    int longest = Math.max(a.letters().length(), b.letters().length());
    int shortest = Math.min(a.letters().length(), b.letters().length());
    if (longest - shortest > longest / 2) {
      return Optional.empty();
    }
    if (isEnding(a.letters(), b.letters())) {
      return Optional.of(Likeness.ENDING);
    }
    if (isInflection(a.letters(), b.letters()) || isGender(a.letters(), b.letters())) {
      return Optional.empty();
    }
    double distance = a.distance(b);
    if (distance <= Math.max(SAME, SAME_PER_LETTER * longest) && shortest > 2) {
      return Optional.of(Likeness.SAME_SOUND);
    }
    if (shortest >= SHORTEST_SLIP && a.isSlipOf(b)) {
      return Optional.of(Likeness.SLIP);
    }
    boolean near = distance <= NEAR_PER_LETTER * longest && a.beginsLike(b) && shortest > 2;
    return near ? Optional.of(Likeness.NEAR) : Optional.empty();
  }

  /** Whether a word may be pinyin, where one letter makes another name. */
  boolean isPinyin(String word) {
    return Pinyin.matches(spelling(word).letters());
  }

  /** Whether both may be pinyin. */
  boolean arePinyin(String one, String other) {
    return isPinyin(one) && isPinyin(other);
  }

  private Spelling spelling(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return spellings.computeIfAbsent(
        small, w -> new Spelling(SURNAME_ARTICLE.matcher(w).replaceFirst(""), sounds));
  }

  /** The Mandarin readings of a surname, in small letters; most names have none. */
  Set<String> readings(String name) {
    return readings.of(name.toLowerCase(Locale.ROOT));
  }

  private boolean isReading(String name, String reading) {
    return readings.of(name).contains(reading);
  }

  /** "Bakhmut" for "Bakhmutsk"; any other word as it is. */
  static String withoutEnding(String word) {
    return ENDING.matcher(word).replaceFirst("");
  }

  private static boolean isEnding(String a, String b) {
    return withoutEnding(a).equals(b) || withoutEnding(b).equals(a);
  }

  /** A plural, an adjective: "Hampton" and "Hamptons", "Africa" and "African". */
  private static boolean isInflection(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return longer.startsWith(shorter)
        && longer.substring(shorter.length()).matches("s|n|i|y|ns|d|r|a");
  }

  /** What a Slavic surname of a man and of a woman end in: "Nowakowski" and "Nowakowska". */
  private static boolean isGender(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    String one = a.substring(shared);
    String other = b.substring(shared);
    return (one.matches("[iy]|ij|ii|yi") && other.matches("aya|aia|a"))
        || (other.matches("[iy]|ij|ii|yi") && one.matches("aya|aia|a"));
  }
}
