package io.calque.document;

import java.util.function.Function;

/**
 * Something that is made of a document when it is first asked for, and kept for all who ask. Safe
 * to share between threads, as a document is not.
 */
public final class Facet<T> {
  private final Function<Document, T> maker;

  /**
   * @param maker what makes it, given nothing but the document
   */
  public Facet(Function<Document, T> maker) {
    this.maker = maker;
  }

  /** That of a document. */
  public T of(Document document) {
    return document.facet(this);
  }

  T make(Document document) {
    return maker.apply(document);
  }
}
