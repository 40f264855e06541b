package io.calque.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calque.Suppressed;
import io.calque.Suppressed.Cause;
import io.calque.rule.Finding;
import io.calque.rule.Related;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One finding as a SARIF {@code result} object.
 *
 * @param fingerprint what it is known by in its document
 * @param suppressed if it is not to be acted on
 */
record SarifResult(
    Finding finding,
    int ruleIndex,
    SarifUri uri,
    String fingerprint,
    Optional<Suppressed> suppressed) {
  /** GitHub keeps so many locations of a result. */
  private static final int MOST_RELATED = 99;

  /** The version of how it is made. */
  private static final String FINGERPRINT = "calqueFinding/v1";

  void write(JsonGenerator json) throws IOException {
    SarifPlace place = new SarifPlace(finding.source(), uri, json);
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("level", finding.severity().word());
    message(finding.match().message(), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    place.write(finding.span());
    json.writeEndObject();
    json.writeEndArray();
    related(place, json);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, fingerprint);
    json.writeEndObject();
    suppressions(json);
    fixes(place, json);
    json.writeEndObject();
  }

  private void related(SarifPlace place, JsonGenerator json) throws IOException {
    List<Related> related = finding.match().related();
    if (related.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 0; i < Math.min(related.size(), MOST_RELATED); i++) {
      json.writeStartObject();
      json.writeNumberField("id", i + 1);
      place.write(related.get(i).span());
      message(related.get(i).label(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void suppressions(JsonGenerator json) throws IOException {
    if (suppressed.isEmpty()) {
      return;
    }
    boolean inSource = suppressed.get().cause() == Cause.IN_SOURCE;
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", inSource ? "inSource" : "external");
    json.writeStringField("status", "accepted");
    String reason = suppressed.get().reason();
    if (!reason.isEmpty() || !inSource) {
      json.writeStringField("justification", reason.isEmpty() ? "in the baseline" : reason);
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Each is one way to mend it, for a person to choose. */
  private void fixes(SarifPlace place, JsonGenerator json) throws IOException {
    if (finding.match().suggestions().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    for (String suggestion : finding.match().suggestions()) {
      json.writeStartObject();
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      place.artifact();
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      json.writeObjectFieldStart("deletedRegion");
      place.region(finding.span());
      json.writeEndObject();
      json.writeObjectFieldStart("insertedContent");
      json.writeStringField("text", suggestion);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Brackets are links in SARIF's plain text, section 3.11.6; those of an article are not. */
  private static void message(String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text.replaceAll("[\\\\\\[\\]]", "\\\\$0"));
    json.writeEndObject();
  }
}
