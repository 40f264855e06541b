package io.calque.report.html;

import io.calque.text.Span;

/** A stretch of a source that shows in one way. */
record Stretch(Span span, Look look) {}
