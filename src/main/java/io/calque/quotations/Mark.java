package io.calque.quotations;

/**
 * One quotation mark of a block, or one of a pair written twice ({@code ""}). Apostrophes and
 * primes are none.
 *
 * @param start where it begins in the block's text
 * @param end one past its last code unit
 * @param form what it looks like
 * @param single whether it is one of the single marks, which nest in double ones and the reverse
 * @param side which end of a quotation it stands at
 */
record Mark(int start, int end, Form form, boolean single, Side side) {

  /** Whether this mark can close what {@code opening} opened. */
  boolean answers(Mark opening) {
    return single == opening.single && (form == Form.ANGLE) == (opening.form == Form.ANGLE);
  }

  /** Whether this mark, which is open, can be opened again by {@code next}. */
  boolean opensAs(Mark next) {
    return single == next.single && (form == Form.ANGLE) == (next.form == Form.ANGLE);
  }

  /** Whether the mark is written twice. */
  boolean isTwofold() {
    return form == Form.TWOFOLD;
  }

  /** Families of quotation marks; a pair is of one family. */
  enum Form {
    STRAIGHT,
    /** Two straight ones in a row. */
    TWOFOLD,
    CURLY,
    ANGLE
  }
}
