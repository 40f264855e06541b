package io.calque.quotations;

import io.calque.text.Span;

/**
 * A stretch of one paragraph that stands between quotation marks; a quotation of three paragraphs
 * is three of them. Immutable.
 *
 * @param span with its marks
 * @param inside without them
 * @param speech whether it is what somebody says, rather than a title or a word held with tongs
 * @param opened whether a mark opens it here
 * @param closed whether a mark closes it here
 * @param depth 0 if it stands in no other quotation
 */
public record Quotation(
    Span span, Span inside, boolean speech, boolean opened, boolean closed, int depth) {}
