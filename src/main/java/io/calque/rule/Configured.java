package io.calque.rule;

import io.calque.document.Document;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A detector with the text of the options that it was made from.
 *
 * @param options the detector's name and all that a card says to it
 */
record Configured(Detector detector, String options) implements Detector {
  @Override
  public Stream<Match> detect(Document document) {
    return detector.detect(document);
  }

  @Override
  public void prepare() {
    detector.prepare();
  }

  @Override
  public Optional<String> fingerprint() {
    return Optional.of(options);
  }
}
