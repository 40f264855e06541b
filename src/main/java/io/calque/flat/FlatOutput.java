package io.calque.flat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Makes a flat file: numbers, texts and arrays one after another, to be read in the same order by
 * {@link FlatInput}. The same content gives the same bytes.
 */
public final class FlatOutput {
  static final int MAGIC = 0xCA10_0001;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  public FlatOutput integer(int value) throws IOException {
    out.writeInt(value);
    return this;
  }

  public FlatOutput integers(int[] values) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
    buffer.asIntBuffer().put(values);
    return bytes(buffer.array());
  }

  public FlatOutput decimals(double[] values) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Double.BYTES);
    buffer.asDoubleBuffer().put(values);
    return bytes(buffer.array());
  }

  public FlatOutput bytes(byte[] values) throws IOException {
    integer(values.length);
    out.write(values);
    return this;
  }

  public FlatOutput text(String text) throws IOException {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public FlatOutput texts(List<String> texts) throws IOException {
    integer(texts.size());
    for (String text : texts) {
      text(text);
    }
    return this;
  }

  /** What another one holds, to be read as {@link FlatInput#part}. */
  public FlatOutput part(FlatOutput other) throws IOException {
    return bytes(other.bytes.toByteArray());
  }

  /** Writes all that was said, with what shows that it is whole. */
  public void writeTo(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, toBytes());
  }

  byte[] toBytes() {
    CRC32 sum = new CRC32();
    sum.update(bytes.toByteArray());
    return ByteBuffer.allocate(2 * Integer.BYTES + bytes.size())
        .putInt(MAGIC)
        .putInt((int) sum.getValue())
        .put(bytes.toByteArray())
        .array();
  }
}
