package io.calque.input;

/** A document that is still to be read. May be read by any thread, once. */
public interface Unread {
  /** What messages call it. */
  String name();

  /** The name of the file that it is or comes from. */
  String file();

  Manuscript read() throws UnreadableException;
}
