package io.calque.text;

/**
 * A piece of a block's text and where it comes from.
 *
 * @param text what detectors see, never empty
 * @param span where it stands in the source
 * @param kind how the two correspond
 */
public record Run(String text, Span span, Kind kind) {

  /** How the text of a run corresponds to its source. */
  public enum Kind {
    /** The same code units: offsets correspond one to one. */
    VERBATIM,
    /**
     * One escape, an entity or a backslash with its mark, or a line break inside a paragraph with
     * the white space and markup around it: any offset in it means all of it.
     */
    ESCAPE,
    /**
     * A word that stands for something that is no prose, such as inline code, an image or the
     * address of a page. What a rule says about the word itself, or about "a" or "an" before it, is
     * no finding.
     */
    PLACEHOLDER
  }

  /** Refuses an empty run and a verbatim one whose lengths differ. */
  public Run {
    if (text.isEmpty() || (kind == Kind.VERBATIM && text.length() != span.length())) {
      throw new IllegalArgumentException("not a run: “" + text + "” for " + span);
    }
  }
}
