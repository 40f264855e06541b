package io.calque.input;

/** A document that is still to be read. May be read by any thread, once. */
public interface Unread {
  /** What messages call it. */
  String name();

  Manuscript read() throws UnreadableException;
}
