package io.calque.cache;

import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What a file of the cache holds: how many words a document has, and what was found in it. The
 * bytes begin with a checksum of the others.
 */
record Entry(int words, List<Found> found) {
  private static final int CHECKSUM = Long.BYTES;

  /** A match, and the id of the rule that it is of. */
  record Found(String rule, Match match) {}

  /** Copies the list. */
  Entry {
    found = List.copyOf(found);
  }

  /**
   * @throws IOException if these are not the bytes of an entry
   */
  static Entry read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readLong() != checksum(bytes)) {
      throw new IOException("the checksum is another one");
    }
    int words = in.readInt();
    List<Found> found = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      found.add(new Found(text(in), match(in)));
    }
    return new Entry(words, found);
  }

  byte[] bytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeLong(0);
      out.writeInt(words);
      out.writeInt(found.size());
      for (Found f : found) {
        write(f.rule(), out);
        write(f.match(), out);
      }
      return checked(bytes.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException("an array takes what it is given", e);
    }
  }

  private static byte[] checked(byte[] bytes) {
    ByteBuffer.wrap(bytes).putLong(checksum(bytes));
    return bytes;
  }

  private static long checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, CHECKSUM, bytes.length - CHECKSUM);
    return crc.getValue();
  }

  private static Match match(DataInputStream in) throws IOException {
    Span span = span(in);
    String message = text(in);
    boolean mild = in.readBoolean();
    int places = in.readInt();
    List<Related> related = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      related.add(new Related(span(in), text(in)));
    }
    List<String> suggestions = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      suggestions.add(text(in));
    }
    return new Match(span, message, related, suggestions, mild, places);
  }

  private static void write(Match match, DataOutputStream out) throws IOException {
    write(match.span(), out);
    write(match.message(), out);
    out.writeBoolean(match.mild());
    out.writeInt(match.places());
    out.writeInt(match.related().size());
    for (Related related : match.related()) {
      write(related.span(), out);
      write(related.label(), out);
    }
    out.writeInt(match.suggestions().size());
    for (String suggestion : match.suggestions()) {
      write(suggestion, out);
    }
  }

  private static Span span(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private static void write(Span span, DataOutputStream out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_16LE);
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
