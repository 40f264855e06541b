package io.calque.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file that says how a run goes: UTF-8, and small. */
public final class SettingFile {
  /** No person writes more; what has more is something else, or never ends. */
  private static final int MOST_BYTES = 10 << 20;

  private static final Decoder DECODER =
      new Decoder(StandardCharsets.UTF_8, "save it as UTF-8", "save it as UTF-8");

  private SettingFile() {}

  /**
   * All that it says.
   *
   * @param name what messages call it
   */
  public static String text(Path file, String name) throws UnreadableException {
    refuseDevice(file, name);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UnreadableException(
            String.format(Locale.ROOT, "%s: larger than %,d bytes", name, MOST_BYTES));
      }
      return DECODER.text(bytes, name, 1);
    } catch (IOException e) {
      throw new UnreadableException(name + ": " + Problem.of(e));
    }
  }

  /** Refuses a folder, and what a reader might wait for without end: a pipe or a device. */
  public static void refuseDevice(Path file, String name) throws UnreadableException {
    if (Files.isDirectory(file)) {
      throw new UnreadableException(name + ": a folder, not a file");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnreadableException(name + ": not a file");
    }
  }
}
