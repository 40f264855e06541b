package io.calque.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a command line did, run within the test's own process. */
record Run(int status, String out, String err) {

  /** Runs {@code calque} with these arguments and nothing on standard input. */
  static Run of(String... args) {
    return withInput(new byte[0], args);
  }

  /** Runs {@code calque} with these arguments and standard input. */
  static Run withInput(byte[] in, String... args) {
    return watched(Map.of(), false, in, args);
  }

  /**
   * Runs {@code calque} in some environment.
   *
   * @param terminal whether standard output is one
   */
  static Run watched(Map<String, String> environment, boolean terminal, byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(in),
            out,
            new PrintWriter(err, true),
            environment,
            terminal,
            false);
    int status = CalqueCommand.run(console, args);
    return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
