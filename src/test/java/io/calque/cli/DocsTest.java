package io.calque.cli;

import io.calque.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documentation says what the command says. */
class DocsTest {
  private static final Pattern FIRST_COMMAND =
      Pattern.compile("```console\n\\$ bin/calque (?<arguments>.*)\n(?<report>[^`]*)```");

  @Test
  void rulesPageIsCurrent() throws IOException {
    Golden.assertHolds(Path.of("docs", "rules.md"), Run.calque("rules", "--markdown").out());
  }

  @Test
  void readmeShowsWhatItsFirstCommandFinds() throws IOException {
    Path file = Path.of("README.md");
    String readme = Files.readString(file);
    Matcher m = FIRST_COMMAND.matcher(readme);
    if (!m.find()) {
      throw new AssertionError("no command in README.md");
    }
    Run run = Run.calque(m.group("arguments").split(" ", -1));
    String current =
        readme.substring(0, m.start("report")) + run.out() + readme.substring(m.end("report"));
    Golden.assertHolds(file, current);
  }
}
