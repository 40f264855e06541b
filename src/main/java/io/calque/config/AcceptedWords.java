package io.calque.config;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and names that are right as they stand. A finding is none if it lies wholly within one of
 * them; an entry says nothing of longer words that it is a part of. Immutable.
 *
 * <p>Example: {@code goverment} is about “goverment” and “Goverment’s”, not about “goverments”;
 * {@code New York, New York} about what is found in these four words together.
 */
final class AcceptedWords {
  /** As much text beside a finding as the longest entry may take. */
  private static final int BESIDE = 200;

  private static final Pattern MARKUP = Pattern.compile("[*_`]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})'s?$");

  private final List<Accepted> entries;
  private final Set<String> files;

  AcceptedWords(List<Accepted> entries) {
    this.entries = List.copyOf(entries);
    this.files = entries.stream().map(e -> e.place().file()).collect(Collectors.toSet());
  }

  /** Whether a file is a list of such words, and no article. */
  boolean isList(Path file) {
    return files.contains(file.toString());
  }

  List<Accepted> entries() {
    return entries;
  }

  /** The review without findings about what is accepted. */
  Review clear(Review review) {
    if (entries.isEmpty() || review.findings().isEmpty()) {
      return review;
    }
    List<Accepted> inLanguage =
        entries.stream()
            .filter(e -> e.language().map(review.language()::equals).orElse(true))
            .toList();
    List<Finding> left =
        review.findings().stream().filter(finding -> !isAccepted(finding, inLanguage)).toList();
    return new Review(
        review.source(),
        review.format(),
        review.language(),
        review.words(),
        left,
        review.suppressed());
  }

  private static boolean isAccepted(Finding finding, List<Accepted> entries) {
    Source source = finding.source();
    int start = finding.span().start();
    int end = finding.span().end();
    String text = source.text();
    String before = plain(text.substring(Math.max(0, start - BESIDE), start));
    String found = POSSESSIVE.matcher(plain(finding.text()).strip()).replaceFirst("");
    String after = plain(text.substring(end, Math.min(text.length(), end + BESIDE)));
    String all = before + found + after;
    return entries.stream().anyMatch(entry -> covers(entry, all, before.length(), found));
  }

  private static boolean covers(Accepted entry, String all, int start, String found) {
    String wanted = plain(entry.text());
    boolean anyCase = !entry.isName() && wanted.equals(wanted.toLowerCase(Locale.ROOT));
    String text = anyCase ? all.toLowerCase(Locale.ROOT) : all;
    String words = anyCase ? found.toLowerCase(Locale.ROOT) : found;
    for (int at = wanted.indexOf(words); at >= 0; at = wanted.indexOf(words, at + 1)) {
      int from = start - at;
      if (text.startsWith(wanted, from) && isWhole(text, from, from + wanted.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(String text, int from, int to) {
    return (from == 0 || !isWord(text.codePointBefore(from)))
        && (to == text.length() || !isWord(text.codePointAt(to)));
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** Text without emphasis, with single spaces and straight apostrophes. */
  private static String plain(String text) {
    String unmarked = MARKUP.matcher(text).replaceAll("");
    return SPACE.matcher(unmarked).replaceAll(" ").replace('\u2019', '\'');
  }
}
