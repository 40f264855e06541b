package io.calque.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file name as git writes it in a patch: as it is, with a tab after it where it holds a space; or
 * in quotes, with what is not plain ASCII as escapes of C.
 */
final class PathName {
  private static final String ESCAPED = "abtnvfr";
  private static final String MEANT = "\u0007\b\t\n\u000B\f\r";

  private PathName() {}

  static String read(String written) {
    String name = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
    return name.startsWith("\"") && name.length() > 1 && name.endsWith("\"")
        ? unescaped(name.substring(1, name.length() - 1))
        : name;
  }

  private static String unescaped(String quoted) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      if (c != '\\' || i + 1 == quoted.length()) {
        bytes.write(c);
      } else if (isOctal(quoted, i + 1)) {
        bytes.write(Integer.parseInt(quoted.substring(i + 1, i + 4), 8));
        i += 3;
      } else {
        i++;
        int escape = ESCAPED.indexOf(quoted.charAt(i));
        bytes.write(escape < 0 ? quoted.charAt(i) : MEANT.charAt(escape));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isOctal(String quoted, int start) {
    return start + 3 <= quoted.length()
        && quoted.substring(start, start + 3).chars().allMatch(c -> c >= '0' && c <= '7');
  }
}
