package io.calque.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Severity;
import io.calque.text.Source;
import io.calque.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * The Diagnostic Format of reviewdog, one finding a line: lines and columns from 1, columns in
 * bytes of UTF-8, ends exclusive, as its reviewdog.proto has it.
 */
final class RdjsonlReporter implements Reporter {
  private final Writer out;

  RdjsonlReporter(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Review review) throws IOException {
    Utf8Columns columns = new Utf8Columns(review.source());
    for (Finding finding : review.findings()) {
      out.write(JsonLine.of(json -> write(finding, columns, json)));
      out.write('\n');
    }
  }

  @Override
  public void finish(Ending ending) {
    // Every line stands by itself.
  }

  private static void write(Finding finding, Utf8Columns columns, JsonGenerator json)
      throws IOException {
    String range = JsonLine.of(part -> range(finding, columns, part));
    json.writeStartObject();
    json.writeStringField("message", Remark.of(finding));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", finding.source().name());
    json.writeFieldName("range");
    json.writeRawValue(range);
    json.writeEndObject();
    json.writeStringField("severity", severity(finding.severity()));
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "calque");
    json.writeEndObject();
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule().id());
    json.writeEndObject();
    json.writeArrayFieldStart("suggestions");
    for (String suggestion : finding.match().suggestions()) {
      json.writeStartObject();
      json.writeFieldName("range");
      json.writeRawValue(range);
      json.writeStringField("text", suggestion);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void range(Finding finding, Utf8Columns columns, JsonGenerator json)
      throws IOException {
    Source source = finding.source();
    Span span = finding.span();
    json.writeStartObject();
    position("start", source.line(span.start()), columns.start(span), json);
    position("end", source.line(span.end()), columns.end(span), json);
    json.writeEndObject();
  }

  private static void position(String name, int line, int column, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", line);
    json.writeNumberField("column", column);
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return severity == Severity.NOTE ? "INFO" : severity.word().toUpperCase(Locale.ROOT);
  }
}
