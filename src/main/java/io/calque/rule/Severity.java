package io.calque.rule;

import java.util.Locale;

/** How much a finding matters, the least first. */
public enum Severity {
  /** Worth a glance. */
  NOTE,
  /** Probably wrong. */
  WARNING,
  /** A reader will stumble. */
  ERROR;

  /** The next lower severity; a note stays a note. */
  public Severity lower() {
    return this == ERROR ? WARNING : NOTE;
  }

  /** The word that cards and reports use: {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
