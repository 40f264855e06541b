package io.calque.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.calque.Review;
import io.calque.score.Scorer;
import java.io.IOException;
import java.io.Writer;

/** One JSON object for the whole run, indented; written as documents come. */
final class JsonReporter implements Reporter {
  /** Grows when a key goes or changes its meaning; new keys do not count. */
  private static final int VERSION = 1;

  private final JsonGenerator json;
  private final ReviewJson reviews;

  JsonReporter(Writer out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    this.json = JsonFactory.builder().build().createGenerator(out);
    this.reviews = new ReviewJson(json, new Scorer());
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeArrayFieldStart("documents");
  }

  @Override
  public void add(Review review) throws IOException {
    reviews.write(review);
  }

  @Override
  public void finish(Ending ending) throws IOException {
    Tally tally = ending.tally();
    json.writeEndArray();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("documents", tally.documents());
    json.writeNumberField("flagged", tally.flagged());
    json.writeNumberField("words", tally.words());
    json.writeNumberField("errors", tally.errors());
    json.writeNumberField("warnings", tally.warnings());
    json.writeNumberField("notes", tally.notes());
    SuppressedJson.write(json, tally.suppressed());
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
