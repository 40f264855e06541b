package io.calque;

import io.calque.rule.Finding;
import io.calque.text.Source;
import java.util.List;

/**
 * What is known of a document after it was checked.
 *
 * @param language ISO 639 code of the language it was read as, {@code und} where it is not known
 * @param words how many words of prose it has: pieces between white space that hold a letter or a
 *     digit
 * @param findings in report order
 */
public record Review(Source source, String language, int words, List<Finding> findings) {
  /** Copies the list. */
  public Review {
    findings = List.copyOf(findings);
  }
}
