package io.calque.report;

import io.calque.Review;
import io.calque.Suppressed;
import io.calque.Suppressed.Cause;
import io.calque.rule.Finding;
import io.calque.rule.Group;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.rule.Rule;
import io.calque.rule.Severity;
import io.calque.text.Format;
import io.calque.text.Source;
import io.calque.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Findings as varied as reports must bear, made without any rule, so that rules may change. */
final class Sample {
  private static final String PORT =
      """
      ---
      lang: en
      ---

      # The port

      The ship lay\tin the port in the port until Friday. Sergei Lavrof said so.
      "It is a long story," said the harbour master of the town, who had seen many of them in his time, \
      and who told it told it at length, with his hat in his hand and his eye on the clock above the door.

      東京の東京の港 was closed. A child\u0007 sang, é e\u0301 \uD83D\uDEA2\uD83D\uDEA2 and
      went home.

      Sergei Lavrov was there.
      """;

  private static final Source SOURCE = new Source("content/port.md", PORT);

  private Sample() {}

  /** One document with findings, one without, one in another language with suppressed ones. */
  static List<Review> reviews() {
    return List.of(
        new Review(SOURCE, Format.MARKDOWN, "en", 69, findings()),
        new Review(
            new Source("clean.txt", "All is well.\n"), Format.PLAIN_TEXT, "en", 3, List.of()),
        new Review(
            new Source("leer.txt", "Alles ist gut.\n"),
            Format.PLAIN_TEXT,
            "und",
            3,
            List.of(),
            suppressed()));
  }

  /** A run in the folder of a repository. */
  static Setting setting(Style style) {
    Path folder = Path.of("/repository").toAbsolutePath();
    List<Rule> rules = findings().stream().map(Finding::rule).distinct().toList();
    return new Setting("1.2.3", rules, new Root(folder, folder), style);
  }

  private static List<Finding> findings() {
    Rule twice = rule("doubled-phrase", Group.SAID_TWICE, Severity.ERROR, "fluency/duplication");
    Rule name = rule("drifting-name", Group.NAMES, Severity.WARNING, "terminology/inconsistent");
    return Stream.of(
            finding(
                twice,
                new Match(place("in the port", 2), "“in the port” is said twice; say it once.")
                    .with(new Related(place("in the port", 1), "first said here"))),
            finding(
                name,
                new Match(place("Sergei Lavrof", 1), "“Lavrof” is “Lavrov” elsewhere.")
                    .with(new Related(place("Lavrov", 1), "spelled so here"))
                    .suggesting("Sergei Lavrov")),
            finding(
                twice,
                new Match(place("told it", 2), "“told it” is said twice; say it once.")
                    .with(new Related(place("told it", 1), "first said here"))
                    .mildIf(true)),
            finding(
                twice,
                new Match(place("東京の", 2), "“東京の” is said twice.")
                    .with(new Related(place("東京の", 1), "first said here"))
                    .suggesting("東京の港")
                    .suggesting("京の港")),
            finding(
                rule(
                    "control-character",
                    Group.RESIDUE,
                    Severity.NOTE,
                    "fluency/character-encoding"),
                new Match(place("child\u0007", 1), "“child\u0007” holds a control character.")),
            finding(
                twice,
                new Match(place("\uD83D\uDEA2 and\nwent home", 1), "A place over two lines.")))
        .sorted(Finding.REPORT_ORDER)
        .toList();
  }

  private static List<Suppressed> suppressed() {
    Rule name = rule("drifting-name", Group.NAMES, Severity.WARNING, "terminology/inconsistent");
    Source source = new Source("leer.txt", "Alles ist gut.\n");
    Finding finding = new Finding(source, name, new Match(new Span(0, 5), "“Alles” is known."));
    return List.of(
        new Suppressed(finding, Cause.IN_SOURCE, "a name of its own"),
        new Suppressed(finding, Cause.BASELINE, ""),
        new Suppressed(finding, Cause.BASELINE, ""),
        new Suppressed(finding, Cause.UNCHANGED, ""));
  }

  private static Finding finding(Rule rule, Match match) {
    return new Finding(SOURCE, rule, match);
  }

  /** Some rule. */
  static Rule rule(Severity severity) {
    return rule("doubled-phrase", Group.SAID_TWICE, severity, "fluency/duplication");
  }

  private static Rule rule(String id, Group group, Severity severity, String mqm) {
    return new Rule(
        id,
        group,
        severity,
        mqm,
        List.of(),
        "A summary.",
        "Why.",
        List.of(),
        List.of(),
        d -> Stream.of());
  }

  private static Span place(String words, int occurrence) {
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = PORT.indexOf(words, at + 1);
    }
    return new Span(at, at + words.length());
  }
}
