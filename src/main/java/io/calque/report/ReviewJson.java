package io.calque.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.score.Scorer;
import java.io.IOException;

/** Documents with their findings as JSON objects, the same in every JSON format: docs/json.md. */
final class ReviewJson {
  private final JsonGenerator json;
  private final FindingJson findings;
  private final Scorer scorer;

  ReviewJson(JsonGenerator json, Scorer scorer) {
    this.json = json;
    this.scorer = scorer;
    this.findings = new FindingJson(json);
  }

  void write(Review review) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", review.source().name());
    json.writeStringField("language", review.language());
    json.writeNumberField("words", review.words());
    ScoreJson.write(json, scorer.score(review));
    json.writeArrayFieldStart("findings");
    for (Finding finding : review.findings()) {
      findings.write(finding);
    }
    json.writeEndArray();
    SuppressedJson.write(json, SuppressedTally.of(review));
    json.writeEndObject();
  }
}
