package io.calque;

import io.calque.Suppressed.Cause;
import io.calque.rule.Finding;
import io.calque.text.Format;
import io.calque.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is known of a document after it was checked.
 *
 * @param format as which it was read
 * @param language ISO 639 code of the language it was read as, {@code und} where it is not known
 * @param words how many words of prose it has: pieces between white space that hold a letter or a
 *     digit
 * @param findings in report order
 * @param suppressed findings that are not reported, those first that were set aside first
 */
public record Review(
    Source source,
    Format format,
    String language,
    int words,
    List<Finding> findings,
    List<Suppressed> suppressed) {
  /** Copies the lists. */
  public Review {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  /** A review of which nothing is suppressed. */
  public Review(Source source, Format format, String language, int words, List<Finding> findings) {
    this(source, format, language, words, findings, List.of());
  }

  /** This review, with some of its findings suppressed. */
  public Review suppressing(Predicate<Finding> which, Cause cause, String reason) {
    List<Finding> kept = new ArrayList<>();
    List<Suppressed> aside = new ArrayList<>(suppressed);
    for (Finding finding : findings) {
      if (which.test(finding)) {
        aside.add(new Suppressed(finding, cause, reason));
      } else {
        kept.add(finding);
      }
    }
    return new Review(source, format, language, words, kept, aside);
  }
}
