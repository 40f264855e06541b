package io.calque.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * How one word of a name is spelled, to be compared with other spellings. Immutable.
 *
 * <p>Two questions are asked of a pair. {@link #isSlipOf}: did a finger slip ("Synder" for
 * "Snyder")? {@link #distance}: was the name put into Latin letters twice ("Voitsekhovskaya" for
 * "Wojciechowska")? The latter is an edit distance (Wagner and Fischer 1974) over sounds rather
 * than letters: where both words go on with letters that may stand for one sound, nearly nothing is
 * paid; a silent h, a vowel for a vowel or a sibling consonant costs less than any other change.
 */
final class Spelling {
  private static final DamerauLevenshteinDistance EDITS = new DamerauLevenshteinDistance(1);
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı',
          "i");
  private static final String VOWELS = "aeiouy";
  private static final String SIBLINGS = "lr bp dt gk sz mn vb fv cs ck jg wh ";

  private final String letters;
  private final long[][] sounds;

  Spelling(String word, Sounds table) {
    this.letters = letters(word);
    this.sounds = new long[letters.length() + 1][Sounds.LONGEST + 1];
    for (int end = 1; end <= letters.length(); end++) {
      for (int length = 1; length <= Math.min(end, Sounds.LONGEST); length++) {
        sounds[end][length] = table.of(letters.substring(end - length, end));
      }
    }
  }

  /** Lower case without accents, hyphens and apostrophes: "Drahoš" and "Drahos" are alike. */
  String letters() {
    return letters;
  }

  /** Whether one letter was dropped, added, changed or swapped with its neighbour. */
  boolean isSlipOf(Spelling other) {
    return EDITS.apply(letters, other.letters) == 1;
  }

  /** Whether both begin with one letter or sound. */
  boolean beginsLike(Spelling other) {
    if (letters.isEmpty() || other.letters.isEmpty()) {
      return false;
    }
    return letters.charAt(0) == other.letters.charAt(0)
        || (firstSounds() & other.firstSounds()) != 0;
  }

  private long firstSounds() {
    return sounds[1][1] | (letters.length() > 1 ? sounds[2][2] : 0);
  }

  /** How far two words sound apart: 0 for the same, about 1 for one sound that differs. */
  double distance(Spelling other) {
    int n = letters.length();
    int m = other.letters.length();
    double[][] cost = new double[n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        cost[i][j] = i + j == 0 ? 0 : cheapest(other, cost, i, j);
      }
    }
    return cost[n][m];
  }

  private double cheapest(Spelling other, double[][] cost, int i, int j) {
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = cost[i - 1][j] + dropped(i);
    }
    if (j > 0) {
      best = Math.min(best, cost[i][j - 1] + other.dropped(j));
    }
    if (i > 0 && j > 0) {
      double changed = changed(letters.charAt(i - 1), other.letters.charAt(j - 1));
      best = Math.min(best, cost[i - 1][j - 1] + changed);
    }
    for (int p = 1; p <= Math.min(i, Sounds.LONGEST); p++) {
      for (int q = 1; q <= Math.min(j, Sounds.LONGEST); q++) {
        if ((sounds[i][p] & other.sounds[j][q]) != 0) {
          best = Math.min(best, cost[i - p][j - q] + 0.1);
        }
      }
    }
    return best;
  }

  /** What it costs that the letter before {@code end} is missing in the other word. */
  private double dropped(int end) {
    char letter = letters.charAt(end - 1);
    boolean doubled = end > 1 && letters.charAt(end - 2) == letter;
    boolean last = end == letters.length();
    if (doubled) {
      return 0.1;
    }
    if ((letter == 'h' && end > 1) || (letter == 'e' && last)) {
      return 0.3;
    }
    return VOWELS.indexOf(letter) >= 0 ? 0.6 : 1;
  }

  private static double changed(char a, char b) {
    if (a == b) {
      return 0;
    }
    boolean vowels = VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0;
    boolean siblings = SIBLINGS.contains("" + a + b) || SIBLINGS.contains("" + b + a);
    return vowels || siblings ? 0.5 : 1;
  }

  private static String letters(String word) {
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    plain
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append(LETTERS.getOrDefault((char) c, String.valueOf((char) c))));
    return letters.toString();
  }
}
