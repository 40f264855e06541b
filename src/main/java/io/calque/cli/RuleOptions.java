package io.calque.cli;

import io.calque.detect.Detectors;
import io.calque.input.Problem;
import io.calque.input.SlashedPath;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.words.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which rules there are: Calque's own and the user's. */
final class RuleOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Add the rule cards (*.yaml) of a folder; a card replaces ours of the same id.")
  private List<Path> folders = new ArrayList<>();

  /** All rules but for those of configurations. */
  Rulebook rulebook() {
    return rulebook(List.of());
  }

  /**
   * All rules.
   *
   * @param configured folders of cards that go before Calque's own; those of the command line go
   *     before these
   */
  Rulebook rulebook(List<Path> configured) {
    Rulebook rulebook = Rulebook.builtIn(Detectors.BY_NAME);
    for (Path folder : configured) {
      rulebook = rulebook.with(read(folder, "rules-dir " + folder));
    }
    for (Path folder : folders) {
      rulebook = rulebook.with(read(folder, "--rules " + folder));
    }
    return rulebook;
  }

  private static Rulebook read(Path folder, String named) {
    if (!Files.isDirectory(folder)) {
      throw new UserException(named + ": no such folder");
    }
    try {
      return Rulebook.read(folder, SlashedPath.of(folder), Detectors.BY_NAME);
    } catch (IOException e) {
      throw new UserException(named + ": " + Problem.of(e));
    }
  }

  /** The rule of that id. */
  static Rule named(String id, Rulebook rulebook) {
    return rulebook.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UserException(unknown(id, rulebook)));
  }

  private static String unknown(String id, Rulebook rulebook) {
    String hint = Nearest.hint(id, rulebook.ids());
    return "no rule “" + id + "”" + hint + " (`calque rules` lists them)";
  }
}
