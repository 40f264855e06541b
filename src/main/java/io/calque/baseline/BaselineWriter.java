package io.calque.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Writes a baseline as JSON, sorted and one entry a line, so that git can merge two of them. */
public final class BaselineWriter {
  /** Grows when an older Calque could not read what is written. */
  static final int VERSION = 1;

  private static final JsonFactory JSON = JsonFactory.builder().build();

  private BaselineWriter() {}

  /**
   * Writes the whole file.
   *
   * @param out stays open
   */
  public static void write(Baseline baseline, Writer out) throws IOException {
    out.write("{\n  \"version\": " + VERSION + ",\n  \"findings\": [");
    String separator = "\n";
    for (Map.Entry<Entry, Integer> known : baseline.counts().entrySet()) {
      out.write(separator + "    ");
      write(known.getKey(), known.getValue(), out);
      separator = ",\n";
    }
    out.write(baseline.counts().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
  }

  private static void write(Entry entry, int count, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.writeStartObject();
      json.writeStringField("place", entry.place());
      json.writeStringField("rule", entry.fingerprint().rule());
      json.writeStringField("text", entry.fingerprint().text());
      json.writeStringField("hash", entry.fingerprint().hash());
      if (count > 1) {
        json.writeNumberField("count", count);
      }
      json.writeEndObject();
    }
  }
}
