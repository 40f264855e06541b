package io.calque.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/** One JSON value without line breaks, as a text. */
final class JsonLine {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private JsonLine() {}

  /** Writes the value. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  static String of(Content content) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      content.write(json);
    }
    return line.toString();
  }
}
