package io.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import io.calque.Review;
import io.calque.Suppressed.Cause;
import io.calque.rule.Finding;
import io.calque.rule.Match;
import io.calque.rule.Severity;
import io.calque.text.Format;
import io.calque.text.Source;
import io.calque.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** SARIF is what the standard's schema says, and what GitHub takes. */
class SarifTest {
  private static final Path SCHEMA = Path.of("src/test/resources/schemas/sarif-2.1.0-rtm.5.json");
  private static final Pattern FINGERPRINT = Pattern.compile("\"calqueFinding/v1\":\"([^\"]+)\"");

  private final Setting setting = Sample.setting(Style.PLAIN);

  private static void assertValid(String report, boolean valid) throws IOException {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new JakartaJsonNode.Factory()).createValidator();
    URI schema = validator.registerSchema(Files.readString(SCHEMA));
    Validator.Result result = validator.validate(schema, report);
    assertThat(result.isValid()).as(result.getErrors().toString()).isEqualTo(valid);
  }

  @Test
  void theSampleIsValid() throws IOException {
    assertValid(Files.readString(Path.of("fixtures", "reports", "sample.sarif")), true);
  }

  @Test
  void anythingElseIsNot() throws IOException {
    String report = Written.in(ReportFormat.SARIF, Sample.reviews());
    assertValid(report.replace("\"level\":\"note\"", "\"level\":\"hint\""), false);
    assertValid(report.replace("\"startLine\":", "\"firstLine\":"), false);
  }

  @Test
  void emptyHostileAndTroubledRunsAreValid() throws IOException {
    assertValid(Written.in(ReportFormat.SARIF, List.of()), true);
    assertValid(Written.in(ReportFormat.SARIF, Hostile.reviews()), true);
    String troubled =
        Written.in(ReportFormat.SARIF, setting, List.of("a.md: no such file"), Sample.reviews());
    assertValid(troubled, true);
    assertThat(troubled)
        .contains("\"executionSuccessful\" : false", "\"exitCode\" : 2", "a.md: no such file");
  }

  @Test
  void suppressedFindingsSayWhatSuppressesThem() throws IOException {
    Review review = review("one ++ two ++ three ++ four ++");
    Review sifted =
        review
            .suppressing(f -> f.span().start() == 4, Cause.IN_SOURCE, "it is a name")
            .suppressing(f -> f.span().start() == 11, Cause.BASELINE, "")
            .suppressing(f -> f.span().start() == 20, Cause.UNCHANGED, "");
    String report = Written.in(ReportFormat.SARIF, List.of(sifted));
    assertValid(report, true);
    assertThat(report)
        .contains(
            "[{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"it is a name\"}]")
        .contains(
            "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"in the"
                + " baseline\"}]")
        .doesNotContain("\"charOffset\":20,");
    Setting without =
        new Setting("1", List.of(), setting.root(), setting.screen(), false, note -> {});
    assertThat(Written.in(ReportFormat.SARIF, without, List.of(), List.of(sifted)))
        .contains("\"charOffset\":28,")
        .doesNotContain("suppressions", "\"charOffset\":4,", "\"charOffset\":11,");
  }

  @Test
  void fingerprintsStayWhenLinesMoveAndTellTwinsApart() throws IOException {
    String paragraph = "It was here++ and there, and it was here++ and there.";
    List<String> before = fingerprints(paragraph + "\n\nOther++ words.");
    List<String> after = fingerprints("New.\n\nOther++ words.\n\nMore.\n\n" + paragraph);
    assertThat(before).hasSize(3).doesNotHaveDuplicates();
    assertThat(after).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void ofMoreThanGithubTakesTheWorstAreKept() throws IOException {
    List<String> notes = new ArrayList<>();
    Setting listening =
        new Setting("1", List.of(), setting.root(), setting.screen(), true, notes::add);
    StringWriter out = new StringWriter();
    Written.write(new SarifReporter(out, listening, 4), List.of(), Sample.reviews());
    assertValid(out.toString(), true);
    assertThat(out.toString().lines().filter(line -> line.contains("\"ruleId\""))).hasSize(4);
    assertThat(out.toString()).doesNotContain("\"level\":\"note\"");
    assertThat(notes)
        .singleElement()
        .asString()
        .startsWith("sarif: the worst 4 findings, ")
        .endsWith(" less grave ones are left out: GitHub takes no more");
  }

  private static List<String> fingerprints(String text) throws IOException {
    List<String> found = new ArrayList<>();
    Matcher m = FINGERPRINT.matcher(Written.in(ReportFormat.SARIF, List.of(review(text))));
    while (m.find()) {
      found.add(m.group(1));
    }
    return found;
  }

  /** A document in which each “++” is a finding. */
  private static Review review(String text) {
    Source source = new Source("a.md", text);
    List<Finding> findings = new ArrayList<>();
    for (int at = text.indexOf("++"); at >= 0; at = text.indexOf("++", at + 2)) {
      Match match = new Match(new Span(at, at + 2), "A plus too many.");
      findings.add(new Finding(source, Sample.rule(Severity.ERROR), match));
    }
    return new Review(source, Format.MARKDOWN, "en", 9, findings);
  }
}
