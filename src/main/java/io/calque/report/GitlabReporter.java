package io.calque.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The Code Quality report of GitLab: a JSON array with a finding on each line. */
final class GitlabReporter implements Reporter {
  /** Of those that Code Climate's specification names, which GitLab's format is a part of. */
  private static final String CATEGORY = "Clarity";

  private final Writer out;
  private final Root root;
  private String before = "[\n";

  GitlabReporter(Writer out, Root root) {
    this.out = out;
    this.root = root;
  }

  @Override
  public void add(Review review) throws IOException {
    String path = root.pathOf(review.source().name());
    Fingerprints fingerprints = new Fingerprints();
    for (Finding finding : review.findings()) {
      String fingerprint = path + " " + finding.rule().id() + " " + fingerprints.next(finding);
      out.write(before);
      out.write(JsonLine.of(json -> write(finding, path, fingerprint, json)));
      before = ",\n";
    }
  }

  @Override
  public void finish(Ending ending) throws IOException {
    out.write(before.startsWith("[") ? "[]\n" : "\n]\n");
  }

  private static void write(Finding finding, String path, String fingerprint, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("description", Remark.of(finding));
    json.writeStringField("check_name", finding.rule().id());
    json.writeArrayFieldStart("categories");
    json.writeString(CATEGORY);
    json.writeEndArray();
    json.writeStringField("fingerprint", hash(fingerprint));
    json.writeStringField("severity", severity(finding.severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", finding.source().line(finding.span().start()));
    json.writeNumberField("end", finding.source().line(finding.span().end()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** GitLab takes findings of one fingerprint for one finding, in whichever file they are. */
  private static String hash(String fingerprint) {
    return UUID.nameUUIDFromBytes(fingerprint.getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "");
  }

  /** Of GitLab's five: blocker, critical, major, minor, info. */
  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
