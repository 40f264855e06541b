package io.calque.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calque.text.Source;
import io.calque.text.Span;
import java.io.IOException;

/** Places of one document as SARIF {@code physicalLocation} objects. */
final class SarifPlace {
  /** A stretch of a whole article is no snippet. */
  private static final int LONGEST_SNIPPET = 1000;

  private final Source source;
  private final SarifUri uri;
  private final JsonGenerator json;

  SarifPlace(Source source, SarifUri uri, JsonGenerator json) {
    this.source = source;
    this.uri = uri;
    this.json = json;
  }

  /** The property {@code physicalLocation}. */
  void write(Span span) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact();
    json.writeObjectFieldStart("region");
    region(span);
    json.writeNumberField("charOffset", span.start());
    json.writeNumberField("charLength", span.length());
    if (span.length() <= LONGEST_SNIPPET) {
      json.writeObjectFieldStart("snippet");
      json.writeStringField("text", source.slice(span));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The property {@code artifactLocation}. */
  void artifact() throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri.uri());
    if (uri.relative()) {
      json.writeStringField("uriBaseId", SarifLog.BASE);
    }
    json.writeEndObject();
  }

  /** Lines and columns, as properties of an object. */
  void region(Span span) throws IOException {
    json.writeNumberField("startLine", source.line(span.start()));
    json.writeNumberField("startColumn", source.column(span.start()));
    json.writeNumberField("endLine", source.line(span.end()));
    json.writeNumberField("endColumn", source.column(span.end()));
  }
}
