package io.calque.rule;

import io.calque.document.Document;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A detector with the text of the options that it is made from. Both are made when they are needed.
 *
 * @param detector safe to share between threads, and always the same
 * @param options the detector's name and all that a card says to it
 */
record Configured(Supplier<Detector> detector, Supplier<String> options) implements Detector {
  @Override
  public Stream<Match> detect(Document document) {
    return detector.get().detect(document);
  }

  @Override
  public void prepare() {
    detector.get().prepare();
  }

  @Override
  public Optional<String> fingerprint() {
    return Optional.of(options.get());
  }
}
