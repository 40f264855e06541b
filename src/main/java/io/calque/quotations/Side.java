package io.calque.quotations;

/** Which end of a quotation a mark stands at, as far as its shape and the spaces around it tell. */
enum Side {
  OPENING,
  CLOSING,
  EITHER
}
