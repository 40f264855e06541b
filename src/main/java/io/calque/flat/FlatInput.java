package io.calque.flat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Reads a flat file in the order in which {@link FlatOutput} wrote it. Arrays are copied whole, so
 * that a million numbers cost what a million bytes do. Not safe to share between threads.
 */
public final class FlatInput {
  private final String name;
  private final ByteBuffer in;

  private FlatInput(String name, ByteBuffer in) {
    this.name = name;
    this.in = in;
  }

  /**
   * A flat file that was made with Calque.
   *
   * @throws IllegalStateException if it is missing or damaged; the message says what to do
   */
  public static FlatInput open(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "flat/" + name + " is missing; it is made with the classes: mvn compile"));
  }

  /**
   * A flat file that was made with Calque, if there is one of that name.
   *
   * @throws IllegalStateException if it is damaged; the message says what to do
   */
  public static Optional<FlatInput> find(String name) {
    @Nullable URL file = FlatInput.class.getResource("/flat/" + name);
    if (file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(name, bytes(file.openConnection())));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** All at once, for a stream that is asked for all it has makes the array several times. */
  private static byte[] bytes(URLConnection file) throws IOException {
    byte[] bytes = new byte[file.getContentLength()];
    try (InputStream in = file.getInputStream()) {
      int read = in.readNBytes(bytes, 0, bytes.length);
      return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
    }
  }

  /**
   * @param name what to call it in messages
   * @throws IllegalStateException if it is damaged
   */
  static FlatInput of(String name, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    CRC32 sum = new CRC32();
    int header = 2 * Integer.BYTES;
    if (bytes.length >= header) {
      sum.update(bytes, header, bytes.length - header);
    }
    if (bytes.length < header
        || buffer.getInt() != FlatOutput.MAGIC
        || buffer.getInt() != (int) sum.getValue()) {
      throw new IllegalStateException(
          "flat/" + name + " is damaged; it is made with the classes: mvn clean compile");
    }
    return new FlatInput(name, buffer);
  }

  /** Whether not all has been read. */
  public boolean hasMore() {
    return in.hasRemaining();
  }

  public int integer() {
    try {
      return in.getInt();
    } catch (BufferUnderflowException e) {
      throw new IllegalStateException("flat/" + name + " ends too early", e);
    }
  }

  public int[] integers() {
    ByteBuffer piece = piece();
    int[] values = new int[piece.remaining() / Integer.BYTES];
    piece.asIntBuffer().get(values);
    return values;
  }

  public double[] decimals() {
    ByteBuffer piece = piece();
    double[] values = new double[piece.remaining() / Double.BYTES];
    piece.asDoubleBuffer().get(values);
    return values;
  }

  public byte[] bytes() {
    ByteBuffer piece = piece();
    byte[] values = new byte[piece.remaining()];
    piece.get(values);
    return values;
  }

  public String text() {
    ByteBuffer piece = piece();
    return new String(
        piece.array(),
        piece.arrayOffset() + piece.position(),
        piece.remaining(),
        StandardCharsets.UTF_8);
  }

  public List<String> texts() {
    int count = integer();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return Collections.unmodifiableList(texts);
  }

  /** What {@link FlatOutput#part} wrote, to be read by itself, now or later. */
  public FlatInput part() {
    return new FlatInput(name, piece());
  }

  /** The next bytes, as many as the number before them says; behind them it goes on. */
  private ByteBuffer piece() {
    int length = integer();
    if (length < 0 || length > in.remaining()) {
      throw new IllegalStateException("flat/" + name + " ends too early");
    }
    ByteBuffer piece = in.slice(in.position(), length);
    in.position(in.position() + length);
    return piece;
  }
}
