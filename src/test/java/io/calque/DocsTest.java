package io.calque;

import io.calque.detect.Detectors;
import io.calque.report.RulesPage;
import io.calque.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The documentation says what the cards say. */
class DocsTest {

  @Test
  @EnabledIfSystemProperty(
      named = "golden.update",
      matches = "true|false",
      disabledReason = "goldens come last")
  void rulesPageIsCurrent() throws IOException {
    Rulebook rulebook = Rulebook.read(Path.of("rules"), "rules", Detectors.BY_NAME);
    Golden.assertHolds(Path.of("docs", "rules.md"), new RulesPage(rulebook.rules()).markdown());
  }
}
