package io.calque.report;

import io.calque.input.SlashedPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a document lies, as SARIF says it: a URI, percent-encoded as RFC 3986 wants it.
 *
 * @param relative whether it is relative to the repository
 */
record SarifUri(String uri, boolean relative) {
  private static final String UNRESERVED = "-._~/";

  static SarifUri of(String name, Root root) {
    String path = root.pathOf(name);
    if (path.startsWith("/") || path.startsWith("../")) {
      try {
        Path elsewhere = root.working().resolve(name).normalize();
        return new SarifUri("file://" + encoded(slashed(elsewhere)), false);
      } catch (InvalidPathException e) {
        return new SarifUri(encoded(path.replace("/", "%2F")), true);
      }
    }
    return new SarifUri(encoded(path), true);
  }

  private static String slashed(Path path) {
    String text = SlashedPath.of(path);
    return text.startsWith("/") ? text : "/" + text;
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
