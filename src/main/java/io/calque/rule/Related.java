package io.calque.rule;

import io.calque.text.Span;

/**
 * A second place that a finding is about: the other copy, the other spelling, who said it first.
 *
 * @param span where it stands in the same source
 * @param label a few words on what stands there: {@code "first said here"}
 */
public record Related(Span span, String label) {}
