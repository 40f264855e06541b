package io.calque.report.html;

/** How a stretch of a source shows. */
enum Look {
  /** Prose, as it stands. */
  PROSE(""),
  /** Marks of the format, such as the asterisks of emphasis: dimmed. */
  MARKUP("mu"),
  /** A line break that readers of the page do not see: a space. */
  SOFT_BREAK("sb"),
  /** What stands for something that is no prose, such as inline code. */
  CODE("co");

  private final String cssClass;

  Look(String cssClass) {
    this.cssClass = cssClass;
  }

  /** The class in report.css; empty for prose. */
  String cssClass() {
    return cssClass;
  }
}
