package io.calque.report;

import io.calque.rule.Severity;

/** What makes text stand out on a terminal (ANSI escape sequences), or does not. */
public enum Style {
  PLAIN,
  COLOURED;

  String bold(String text) {
    return in("1", text);
  }

  String dim(String text) {
    return in("2", text);
  }

  /** Red, yellow or cyan: told apart with every common colour vision, and named besides. */
  String severity(Severity severity, String text) {
    return in(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case NOTE -> "1;36";
        },
        text);
  }

  private String in(String code, String text) {
    return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
