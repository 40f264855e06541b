package io.calque.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states; from class files, as in a test, "unpackaged". */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"calque " + number()};
  }

  /** {@code 0.1.0}. */
  static String number() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "(unpackaged)");
  }
}
