package io.calque.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of several pieces, of which none runs into the next. */
final class Digest {
  private final MessageDigest sha;

  Digest() {
    try {
      this.sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Digest with(String piece) {
    return with(piece.getBytes(StandardCharsets.UTF_16LE));
  }

  Digest with(long first, long second) {
    return with(ByteBuffer.allocate(2 * Long.BYTES).putLong(first).putLong(second).array());
  }

  Digest with(byte[] piece) {
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).flip());
    sha.update(piece);
    return this;
  }

  /** All of it, in hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
