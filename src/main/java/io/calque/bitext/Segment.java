package io.calque.bitext;

import io.calque.text.Span;

/**
 * A stretch of a translation, and what it was translated from.
 *
 * @param span where it stands in the translation
 */
public record Segment(Span span, String original) {}
