package io.calque.languagetool;

/**
 * What OpenNLP's tagger model knows of a word, wherever it stands. Immutable, but for sums, which
 * are to be copied.
 *
 * @param sums what each tag weighs with the word alone
 * @param before the number of its feature where it stands before a place; -1 if the model has none
 * @param twoBefore the same, two places before
 * @param next right behind a place
 * @param afterNext two places behind
 */
@SuppressWarnings("ArrayRecordComponent") // it is never compared
record TaggerWord(double[] sums, int before, int twoBefore, int next, int afterNext) {}
