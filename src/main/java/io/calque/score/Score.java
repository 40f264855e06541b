package io.calque.score;

import java.util.Optional;

/**
 * What a document's findings come to.
 *
 * @param points the weights of all findings, added up
 * @param penalty points per 1,000 words, to one decimal; a document that is too short to judge
 *     counts as if it were just long enough
 * @param garble how likely the document is garbled; empty where it is too short to judge
 */
public record Score(int points, double penalty, Optional<Garble> garble) {}
