package io.calque.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calque.score.Garble;
import io.calque.score.Reason;
import io.calque.score.Score;
import java.io.IOException;

/** A document's score as JSON fields, the same in every JSON format: docs/json.md. */
final class ScoreJson {
  private ScoreJson() {}

  static void write(JsonGenerator json, Score score) throws IOException {
    json.writeNumberField("points", score.points());
    json.writeNumberField("score", score.penalty());
    if (score.garble().isPresent()) {
      garble(json, score.garble().get());
    } else {
      json.writeNullField("garble");
    }
  }

  private static void garble(JsonGenerator json, Garble garble) throws IOException {
    json.writeObjectFieldStart("garble");
    json.writeNumberField("probability", garble.probability());
    json.writeArrayFieldStart("reasons");
    for (Reason reason : garble.reasons()) {
      json.writeStartObject();
      json.writeStringField("group", reason.group().word());
      json.writeNumberField("rate", reason.rate());
      json.writeNumberField("pull", reason.pull());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
