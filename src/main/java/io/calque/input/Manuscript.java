package io.calque.input;

import io.calque.text.Format;
import io.calque.text.Source;
import java.util.Optional;

/**
 * A document as it came in.
 *
 * @param language what it says of its own language, if anything
 */
public record Manuscript(Source source, Format format, Optional<String> language) {}
