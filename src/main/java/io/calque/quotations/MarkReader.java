package io.calque.quotations;

import io.calque.quotations.Mark.Form;
import io.calque.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quotation marks of a text and tells them from apostrophes ({@code don't}, {@code '90s},
 * {@code the players' bus}) and primes ({@code 6'2"}). What only the whole paragraph can tell,
 * {@link Apostrophes} decides later.
 */
final class MarkReader {
  /** One mark; two single ones in a row are a double one as typewriters make it. */
  private static final String TWICE = "`'\"";

  private static final String ONCE = "\"“”„‟«»'‘’‚‹›";

  private static final String ANGLES = "«»‹›";
  private static final String SINGLES = "'‘’‚‹›";
  private static final String OPENING = "“„‟«‘‚‹``";
  private static final String CLOSING = "”»’›";

  /** A clitic, or a clitic that a stray space has torn from its word. */
  private static final Pattern CLITIC =
      Pattern.compile("['’]\\s?(?:s|t|d|m|re|ve|ll)(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("['‘’]\\d\\d(?:\\d\\d)?s?(?![\\p{L}\\p{N}])");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Pattern FEET = Pattern.compile("\\d['’′]\\s?\\d{1,2}$");

  private final String text;
  private final WordList elisions;

  MarkReader(String text, String language) {
    this.text = text.stripTrailing();
    this.elisions = WordList.of(language, "elisions");
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + length(at);
      boolean single = end - at == 1 && SINGLES.indexOf(text.charAt(at)) >= 0;
      if (end > at && (single ? !isApostrophe(at) : !isPrime(at))) {
        marks.add(new Mark(at, end, form(at), single, side(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return marks;
  }

  /** How long the mark is that stands at a place; 0 if there is none. */
  private int length(int at) {
    char c = text.charAt(at);
    if (TWICE.indexOf(c) >= 0 && at + 1 < text.length() && text.charAt(at + 1) == c) {
      return 2;
    }
    return ONCE.indexOf(c) >= 0 ? 1 : 0;
  }

  private Form form(int at) {
    char c = text.charAt(at);
    if (text.startsWith("\"\"", at)) {
      return Form.TWOFOLD;
    }
    if (ANGLES.indexOf(c) >= 0) {
      return Form.ANGLE;
    }
    return c == '"' || c == '\'' || c == '`' ? Form.STRAIGHT : Form.CURLY;
  }

  private Side side(int start, int end) {
    char before = outwards(start - 1, -1);
    char after = outwards(end, 1);
    boolean stops = stops(after, end);
    boolean opens = !Character.isWhitespace(after) && !stops && isBoundary(before);
    boolean closes =
        (Character.isWhitespace(before) ? stops : before != '(') && isBoundaryAfter(after);
    if (opens != closes) {
      return opens ? Side.OPENING : Side.CLOSING;
    }
    return shapedSide(start, end);
  }

  /** The side of a mark that the spaces around it leave open, for all that its shape tells. */
  private Side shapedSide(int start, int end) {
    char c = text.charAt(start);
    if ((end == text.length() && lastBefore(start) != ':') || CLOSING.indexOf(c) >= 0) {
      return Side.CLOSING;
    }
    boolean turned = ".,!?…".indexOf(lastBefore(start)) >= 0;
    boolean opens = OPENING.indexOf(c) >= 0 && !turned;
    return opens || lastBefore(start) == ' ' ? Side.OPENING : Side.EITHER;
  }

  /** The last character before an offset that is no space; a space if there is none. */
  private char lastBefore(int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= 0 ? text.charAt(i) : ' ';
  }

  /** The character behind up to three more quotation marks; a space at either end of the text. */
  private char outwards(int at, int step) {
    int i = at;
    while (i >= 0
        && i < text.length()
        && Math.abs(i - at) < 3
        && "\"“”„‟«»'‘’‚‹›".indexOf(text.charAt(i)) >= 0) {
      i += step;
    }
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }

  /** Whether what stands behind a mark belongs to the words before it; "...", ".com" do not. */
  private boolean stops(char after, int end) {
    boolean leads = end + 1 < text.length() && !Character.isWhitespace(text.charAt(end + 1));
    return ",;:!?)]".indexOf(after) >= 0 || (after == '.' && !leads);
  }

  private static boolean isBoundary(char before) {
    return Character.isWhitespace(before) || "([{—–-/…*_".indexOf(before) >= 0;
  }

  private static boolean isBoundaryAfter(char after) {
    return Character.isWhitespace(after) || ".,;:!?)]}—–-/…*_".indexOf(after) >= 0;
  }

  private boolean isApostrophe(int at) {
    boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean beforeWord = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    if (afterWord) {
      return beforeWord;
    }
    return text.charAt(at) != '‚' && (startsClitic(at) || startsElision(at));
  }

  private boolean startsClitic(int at) {
    return at > 1
        && Character.isLetterOrDigit(text.charAt(at - 2))
        && CLITIC.matcher(text).region(at, text.length()).lookingAt();
  }

  private boolean startsElision(int at) {
    if (YEAR.matcher(text).region(at, text.length()).lookingAt()) {
      return true;
    }
    Matcher word = WORD.matcher(text).region(at + 1, text.length());
    return word.lookingAt() && elisions.contains(word.group());
  }

  /** Inches after feet; a mark after a lone number may close something, {@link Pairing} asks. */
  private boolean isPrime(int at) {
    return text.charAt(at) == '"'
        && at > 2
        && Character.isDigit(text.charAt(at - 1))
        && FEET.matcher(text).region(Math.max(0, at - 6), at).find();
  }
}
