package io.calque.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the process begins and ends: nothing else knows its streams. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Not System.out, which hides that nobody reads any more.
    Console console =
        new Console(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
            System.getenv(),
            Boolean.getBoolean("calque.terminal.out"),
            Integer.getInteger("calque.terminal.columns", 0),
            Boolean.getBoolean("calque.terminal.err"));
    System.exit(CalqueCommand.run(console, args));
  }
}
