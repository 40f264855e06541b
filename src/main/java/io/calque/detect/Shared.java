package io.calque.detect;

import io.calque.document.Document;
import io.calque.document.Facet;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.List;
import java.util.stream.Stream;

/** A detector that looks once at a document, however many ask what it found. */
final class Shared implements Detector {
  private final Facet<List<Match>> found;

  Shared(Detector detector) {
    this.found = new Facet<>(document -> detector.detect(document).toList());
  }

  @Override
  public Stream<Match> detect(Document document) {
    return found.of(document).stream();
  }
}
