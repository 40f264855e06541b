package io.calque.report.html;

import io.calque.text.Span;

/**
 * A place that findings are about.
 *
 * @param number the finding's, counted from 1 within its document
 * @param related which of the finding's related places, counted from 1; 0 for the finding itself
 */
record Place(Span span, int number, int related) {

  boolean isFinding() {
    return related == 0;
  }

  /** What the page calls it: {@code 5}, {@code 5.1}. */
  String key() {
    return isFinding() ? Integer.toString(number) : number + "." + related;
  }
}
