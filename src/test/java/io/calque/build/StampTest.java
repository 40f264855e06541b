package io.calque.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void tellsWhetherASourceHasChanged() throws IOException {
    Path source = Files.createDirectories(folder.resolve("a/b")).resolve("c");
    Files.writeString(source, "one");
    assertThat(stamp("1").isUnchanged()).isFalse();

    stamp("1").keep();

    assertThat(stamp("1").isUnchanged()).isTrue();
    assertThat(stamp("2").isUnchanged()).isFalse();
    Files.writeString(source, "two");
    assertThat(stamp("1").isUnchanged()).isFalse();
  }

  private Stamp stamp(String version) throws IOException {
    return new Stamp(folder.resolve("stamp"), version, List.of(folder.resolve("a")));
  }
}
