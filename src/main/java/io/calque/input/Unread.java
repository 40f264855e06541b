package io.calque.input;

/** A document that is still to be read. May be read by any thread, once. */
@FunctionalInterface
public interface Unread {
  Manuscript read() throws UnreadableException;
}
