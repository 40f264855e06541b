package io.calque.input;

import io.calque.bitext.Original;
import io.calque.bitext.WholeOriginal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what a text was translated from. It is read as texts are. */
public record OriginalFile(Path path) {
  /** Whether there is such a file, and it is not the translation itself. */
  public boolean isBeside(Path translation) {
    return Files.exists(path) && !is(translation);
  }

  /** Whether it is that very file, by whatever path. */
  public boolean is(Path translation) {
    try {
      return Files.isSameFile(path, translation);
    } catch (IOException e) {
      return false;
    }
  }

  /** The whole of it. */
  public Original read(Reading reading) throws UnreadableException {
    Manuscript read =
        new TextFile(Inputs.name(path), () -> Files.newInputStream(path), reading).read();
    return new WholeOriginal(read.source(), read.format());
  }
}
