package io.calque.rule;

import java.util.Locale;

/** What an editor would call the problem; the order in which rules are documented. */
public enum Group {
  SAID_TWICE("Said twice"),
  NAMES("Names"),
  WHO_SAID_IT("Who said it"),
  SENTENCES("Sentences"),
  QUOTES_AND_BRACKETS("Quotes and brackets"),
  NUMBERS("Numbers and dates"),
  RESIDUE("Residue of the machine"),
  CALQUES("Translated word for word"),
  GRAMMAR("Grammar and spelling");

  private final String title;

  Group(String title) {
    this.title = title;
  }

  /** A heading: {@code Said twice}. */
  public String title() {
    return title;
  }

  /** The word that cards use: {@code said-twice}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
