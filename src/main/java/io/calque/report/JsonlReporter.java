package io.calque.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.calque.Review;
import io.calque.score.Scorer;
import java.io.IOException;
import java.io.Writer;

/** One JSON object a document, each on a line of its own. */
final class JsonlReporter implements Reporter {
  private final JsonFactory factory = JsonFactory.builder().build();
  private final Scorer scorer = new Scorer();
  private final Writer out;

  JsonlReporter(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Review review) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      new ReviewJson(json, scorer).write(review);
    }
    out.write('\n');
  }

  @Override
  public void finish(Ending ending) {
    // Every line stands by itself.
  }
}
