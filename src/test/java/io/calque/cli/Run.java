package io.calque.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a command line did, run within the test's own process. */
record Run(int status, String out, String err) {
  /** One rule that looks for {@code ++}, whatever the language: these tests are not about rules. */
  static final List<String> CHECK =
      List.of("check", "--rules=src/test/resources/cards", "--only=marked-place");

  private static final int TERMINAL_COLUMNS = 120;

  /** Runs {@code calque} with these arguments and nothing on standard input. */
  static Run calque(String... args) {
    return calque(Map.of(), false, new byte[0], List.of(args));
  }

  /** Runs {@code calque check} for {@code ++} with these arguments. */
  static Run check(String... args) {
    return checkInput("", args);
  }

  /** Runs {@code calque check} with all rules and one for {@code ++}. */
  static Run checkConfigured(String... args) {
    return calque(
        Map.of(),
        false,
        new byte[0],
        Stream.concat(CHECK.stream().limit(2), Stream.of(args)).toList());
  }

  /** Runs {@code calque check} for {@code ++} with this standard input. */
  static Run checkInput(String in, String... args) {
    return calque(Map.of(), false, in.getBytes(StandardCharsets.UTF_8), checking(args));
  }

  /** Runs {@code calque check} for {@code ++} in some environment. */
  static Run checkWatched(Map<String, String> environment, boolean terminal, String... args) {
    return calque(environment, terminal, new byte[0], checking(args));
  }

  private static List<String> checking(String... args) {
    return Stream.concat(CHECK.stream(), Stream.of(args)).toList();
  }

  private static Run calque(
      Map<String, String> environment, boolean terminal, byte[] in, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(in),
            out,
            new PrintWriter(err, true),
            environment,
            terminal,
            TERMINAL_COLUMNS,
            false);
    int status = CalqueCommand.run(console, args.toArray(String[]::new));
    return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
