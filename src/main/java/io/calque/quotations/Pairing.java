package io.calque.quotations;

import java.util.List;

/**
 * The quotation marks of one paragraph, paired; all lists in the order of the text.
 *
 * @param pairs what is opened and closed here
 * @param reopened marks that open what the next mark opens again, as at the head of a new paragraph
 * @param unclosed marks that open what is not closed here
 * @param unopened marks that close what is not opened here
 */
record Pairing(List<Pair> pairs, List<Mark> reopened, List<Mark> unclosed, List<Mark> unopened) {

  /** Two marks and how many pairs stand around them. */
  record Pair(Mark opening, Mark closing, int depth) {}
}
