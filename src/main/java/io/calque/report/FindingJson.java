package io.calque.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calque.rule.Finding;
import io.calque.rule.Related;
import io.calque.text.Source;
import io.calque.text.Span;
import java.io.IOException;

/** Findings as JSON objects, the same in every JSON format: docs/json.md. */
final class FindingJson {
  private final JsonGenerator json;

  FindingJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("mqm", finding.rule().mqm());
    json.writeStringField("message", finding.match().message());
    place(finding.source(), finding.span());
    json.writeArrayFieldStart("related");
    for (Related related : finding.match().related()) {
      json.writeStartObject();
      json.writeStringField("label", related.label());
      place(finding.source(), related.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("suggestions");
    for (String suggestion : finding.match().suggestions()) {
      json.writeString(suggestion);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void place(Source source, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeNumberField("line", source.line(span.start()));
    json.writeNumberField("column", source.column(span.start()));
    json.writeNumberField("endLine", source.line(span.end()));
    json.writeNumberField("endColumn", source.column(span.end()));
    json.writeStringField("text", source.slice(span));
  }
}
