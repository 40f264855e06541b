package io.calque.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The content security policy of the page: its own style and script, known by their hashes, and
 * nothing else. Even if an article's text became markup, it could load and run nothing.
 */
final class Policy {
  private Policy() {}

  static String of(String style, String script) {
    return String.join(
        "; ",
        "default-src 'none'",
        "style-src '" + hash(style) + "'",
        "script-src '" + hash(script) + "'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
