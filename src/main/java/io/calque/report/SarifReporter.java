package io.calque.report;

import io.calque.Review;
import io.calque.Suppressed;
import io.calque.Suppressed.Cause;
import io.calque.rule.Finding;
import io.calque.score.Weight;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * SARIF 2.1.0, the OASIS standard, with each result on a line of its own. Results are held until
 * the end, the worst of them if they are more than GitHub takes.
 */
final class SarifReporter implements Reporter {
  /** GitHub refuses a file with more results in a run, and shows the worst 5,000. */
  private static final int MOST_RESULTS = 25_000;

  private final Writer out;
  private final Setting setting;
  private final SarifRules rules;
  private final Worst<byte[]> results;

  /** A finding, whether or not it was set aside. */
  private record Entry(Finding finding, Optional<Suppressed> suppressed) {
    /** What nobody has to act on can go first. */
    long weight() {
      return suppressed.isPresent() ? 0 : 1 + Weight.of(finding).points();
    }
  }

  SarifReporter(Writer out, Setting setting) {
    this(out, setting, MOST_RESULTS);
  }

  SarifReporter(Writer out, Setting setting, int mostResults) {
    this.out = out;
    this.setting = setting;
    this.rules = new SarifRules(setting.rules());
    this.results = new Worst<>(mostResults);
  }

  @Override
  public void add(Review review) throws IOException {
    SarifUri uri = SarifUri.of(review.source().name(), setting.root());
    Fingerprints fingerprints = new Fingerprints();
    for (Entry entry : entries(review)) {
      Finding finding = entry.finding();
      SarifResult result =
          new SarifResult(
              finding,
              rules.place(finding.rule()),
              uri,
              fingerprints.next(finding),
              entry.suppressed());
      // Half the memory of a text in which “” stand.
      results.add(entry.weight(), JsonLine.of(result::write).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void finish(Ending ending) throws IOException {
    new SarifLog(setting, rules, ending).write(results.asTheyCame(), out);
    if (results.dropped() > 0) {
      setting
          .notes()
          .accept(
              String.format(
                  Locale.ROOT,
                  "sarif: the worst %,d findings, %,d less grave ones are left out: GitHub takes no"
                      + " more",
                  results.asTheyCame().size(),
                  results.dropped()));
    }
  }

  private List<Entry> entries(Review review) {
    Stream<Entry> open = review.findings().stream().map(f -> new Entry(f, Optional.empty()));
    Stream<Entry> aside =
        review.suppressed().stream()
            .filter(s -> setting.withSuppressed() && s.cause() != Cause.UNCHANGED)
            .map(s -> new Entry(s.finding(), Optional.of(s)));
    return Stream.concat(open, aside)
        .sorted(Comparator.comparing(Entry::finding, Finding.REPORT_ORDER))
        .toList();
  }
}
