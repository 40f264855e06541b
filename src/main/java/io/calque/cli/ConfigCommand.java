package io.calque.cli;

import io.calque.config.Configuration;
import io.calque.config.FileConfiguration;
import io.calque.config.RuleState;
import io.calque.config.Stated;
import io.calque.input.Languages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calque config PATH}: says what is in force for a file, and where that is said. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = "Says what is in force for a file or folder, and where that is said.")
final class ConfigCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private RuleSelection rules;
  @Mixin private ConfigOptions configs;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
  private List<Path> paths = List.of();

  @Override
  public void run() {
    Configuration configuration = configs.configuration(rules);
    PrintWriter out = spec.commandLine().getOut();
    for (Path path : paths) {
      write(path, configuration, out);
    }
    rules.refuseUnknown(configuration.all());
    out.flush();
  }

  private void write(Path path, Configuration configuration, PrintWriter out) {
    FileConfiguration file = configuration.of(path);
    out.println(path);
    row(
        out,
        "configuration",
        file.sources().isEmpty() ? "none" : String.join(", ", file.sources()));
    row(out, "looked at", configuration.leftOut(path).map(why -> "no: " + why).orElse("yes"));
    row(out, "language", file.language().map(ConfigCommand::said).orElseGet(() -> guess(path)));
    row(out, "source", said(file.original(), "none"));
    row(out, "source-lang", said(file.originalLanguage(), "not said"));
    row(out, "fail-on", said(file.failOn(), "warning (default)"));
    row(out, "max-score", said(file.maxScore(), "none"));
    List<Stated<String>> accepted = file.acceptedEntries();
    row(out, "accepted", accepted.isEmpty() ? "no names or words" : "");
    accepted.forEach(entry -> out.println("    " + said(entry)));
    long looking = file.rules().stream().filter(s -> rules.looks(s.rule(), s.on())).count();
    row(out, "rules", looking + " of " + file.rules().size() + " look; as their cards say but for");
    file.rules().stream()
        .filter(state -> state.place().isPresent())
        .forEach(state -> out.println("    " + said(state)));
  }

  private static void row(PrintWriter out, String name, String value) {
    out.println(String.format(Locale.ROOT, "  %-13s  %s", name, value).stripTrailing());
  }

  private static String said(RuleState state) {
    String severity = state.on() ? state.rule().severity().word() : "off";
    String place = state.place().map(where -> " (" + where + ")").orElse("");
    return state.rule().id() + ": " + severity + place;
  }

  private static <T> String said(Optional<Stated<T>> stated, String otherwise) {
    return stated.map(ConfigCommand::said).orElse(otherwise);
  }

  private static <T> String said(Stated<T> stated) {
    return stated.value() + " (" + stated.place() + ")";
  }

  private static String guess(Path path) {
    return Languages.ofName(path)
        .map(code -> code + " (its name)")
        .orElse("what the text says or shows");
  }
}
