package io.calque.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Counts of suppressed findings as a JSON object, the same in every JSON format: docs/json.md. */
final class SuppressedJson {
  private SuppressedJson() {}

  static void write(JsonGenerator json, SuppressedTally tally) throws IOException {
    json.writeObjectFieldStart("suppressed");
    json.writeNumberField("inSource", tally.inSource());
    json.writeNumberField("baseline", tally.baseline());
    json.writeNumberField("unchanged", tally.unchanged());
    json.writeEndObject();
  }
}
