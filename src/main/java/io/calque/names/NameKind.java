package io.calque.names;

/** What bears a name, as far as the text lets one tell. */
public enum NameKind {
  PERSON,
  PLACE,
  ORGANISATION,
  /** A work, a product, an event; or nothing in the text tells. */
  OTHER
}
