package io.calque.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/** Turns bytes into text, or says which byte is none. Safe to share between threads. */
final class Decoder {
  /** As far as git looks for a NUL byte to tell binary files from text. */
  private static final int BINARY_PROBE = 8000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Charset charset;
  private final String ifUtf16;
  private final String ifOther;

  /** Reads articles, for which the command line says the encoding. */
  Decoder(Charset charset) {
    this(
        charset,
        "read it with --encoding UTF-16",
        "if the text is in another encoding, say which, for example --encoding windows-1252");
  }

  /**
   * @param ifUtf16 what to do about a text that looks like UTF-16
   * @param ifOther what to do about one in an encoding that is not known
   */
  Decoder(Charset charset, String ifUtf16, String ifOther) {
    this.charset = charset;
    this.ifUtf16 = ifUtf16;
    this.ifOther = ifOther;
  }

  /**
   * The text of {@code bytes}, without a byte order mark.
   *
   * @param name what to call the document in messages
   * @param firstLine the number of the line that the bytes begin with
   */
  String text(byte[] bytes, String name, int firstLine) throws UnreadableException {
    refuseBinary(bytes, name + ":" + firstLine);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw undecodable(bytes, in.position(), name, firstLine);
    }
    decoder.flush(out);
    String text = out.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private void refuseBinary(byte[] bytes, String place) throws UnreadableException {
    if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
      return;
    }
    for (int i = 0; i < Math.min(bytes.length, BINARY_PROBE); i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException(
            beginsLikeUtf16(bytes)
                ? place + ": UTF-16, not " + charset + "; " + ifUtf16
                : place + ": not text: there is a NUL byte at offset " + i);
      }
    }
  }

  private static boolean beginsLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private UnreadableException undecodable(byte[] bytes, int offset, String name, int firstLine) {
    int line = firstLine;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return new UnreadableException(
        String.format(
            Locale.ROOT,
            "%s:%d: not %s: the byte 0x%02X at offset %d; %s",
            name,
            line,
            charset,
            bytes[offset],
            offset,
            ifOther));
  }
}
