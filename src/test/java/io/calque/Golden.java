package io.calque;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what the program is expected to say. */
public final class Golden {
  private static final String UPDATE = "golden.update";

  private Golden() {}

  /**
   * Fails unless {@code actual} is what the file holds; with {@code -Dgolden.update=true} writes
   * it.
   */
  public static void assertHolds(Path file, String actual) throws IOException {
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, actual);
    }
    String hint =
        "If this is meant: mvn test -Dtest='*' -D" + UPDATE + "=true, and read the diff of " + file;
    assertThat(file).as(hint).exists();
    assertThat(actual).as(hint).isEqualTo(Files.readString(file));
  }
}
