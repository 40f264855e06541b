package io.calque.text;

/** What a block of prose is to the reader of the page. */
public enum BlockKind {
  PARAGRAPH,
  HEADING,
  LIST_ITEM,
  TABLE_CELL,
  CAPTION,
  BLOCK_QUOTE;

  /** Whether full sentences are expected: headings, table cells and captions may lack a verb. */
  public boolean isRunningProse() {
    return this == PARAGRAPH || this == BLOCK_QUOTE;
  }
}
