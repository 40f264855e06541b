package io.calque.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a comment asks for. */
enum Command {
  /** From here on, or in the whole document if its front matter says so. */
  DISABLE,
  /** No longer from here on. */
  ENABLE,
  DISABLE_LINE,
  /** The next line that is neither blank nor such a comment. */
  DISABLE_NEXT_LINE;

  /** The words of all. */
  static final List<String> WORDS = Arrays.stream(values()).map(Command::word).toList();

  /** The command of that word. */
  static Optional<Command> of(String word) {
    return Arrays.stream(values()).filter(command -> command.word().equals(word)).findFirst();
  }

  /** As comments write it: {@code calque-disable-line}. */
  String word() {
    return "calque-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
