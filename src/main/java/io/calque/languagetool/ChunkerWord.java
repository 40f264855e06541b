package io.calque.languagetool;

/**
 * The numbers of the features that OpenNLP's chunker model has for a word where it stands around a
 * place; -1 if the model has none. Immutable.
 *
 * @param twoBefore of the word two before the place
 * @param before right before it
 * @param here in the place
 * @param next right behind it
 * @param afterNext two behind it
 */
record ChunkerWord(int twoBefore, int before, int here, int next, int afterNext) {}
