package io.calque.git;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines a patch adds: read from what {@code git diff --unified=0} writes. Lines of the texts
 * themselves are counted and passed over, so that none is taken for a header.
 */
final class Patch {
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");
  private static final Pattern NO_LINES =
      Pattern.compile("Binary files .* and (\"?b/.*|/dev/null) differ");
  private static final String NEW_FILE = "+++ ";
  private static final String PREFIX = "b/";

  private final PatchLines lines;
  private final Map<String, List<LineRange>> added = new TreeMap<>();
  private List<LineRange> current = new ArrayList<>();

  private Patch(PatchLines lines) {
    this.lines = lines;
  }

  /** The added lines of each file, by its path from the top of the repository. */
  static Map<String, List<LineRange>> read(InputStream in) throws IOException {
    Patch patch = new Patch(new PatchLines(in));
    for (Optional<String> line = patch.lines.next(); line.isPresent(); line = patch.lines.next()) {
      patch.take(line.get());
    }
    return patch.added;
  }

  private void take(String line) throws IOException {
    Matcher hunk = HUNK.matcher(line);
    Matcher noLines = NO_LINES.matcher(line);
    if (noLines.matches()) {
      file(PathName.read(noLines.group(1)));
      current.add(LineRange.ALL);
    } else if (line.startsWith(NEW_FILE)) {
      file(PathName.read(line.substring(NEW_FILE.length())));
    } else if (hunk.lookingAt()) {
      int removed = count(hunk.group(1));
      int count = count(hunk.group(3));
      int number = Integer.parseInt(hunk.group(2));
      // Where nothing is added, the number is that of the line before.
      int first = count == 0 ? number + 1 : number;
      current.add(new LineRange(first, first + count - 1));
      lines.skip(removed + count);
    }
  }

  private void file(String name) {
    current = new ArrayList<>();
    if (name.startsWith(PREFIX)) {
      added.put(name.substring(PREFIX.length()), current);
    }
  }

  private static int count(String group) {
    return group == null ? 1 : Integer.parseInt(group);
  }
}
