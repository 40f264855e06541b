package io.calque.report.html;

import io.calque.rule.Finding;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The places of a document's findings, asked about from the document's start to its end. Cuts
 * stretches where places begin and end, so that pieces are wholly inside or outside of each.
 */
final class Places {
  private static final Comparator<Place> BY_START =
      Comparator.comparing(Place::span).thenComparing(Place::number).thenComparing(Place::related);

  private final List<Place> all;
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final List<Place> open = new ArrayList<>();
  private int next;

  private Places(List<Place> all) {
    this.all = all;
    for (Place place : all) {
      cuts.add(place.span().start());
      cuts.add(place.span().end());
    }
  }

  static Places of(List<Finding> findings) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      places.add(new Place(whole(finding, finding.span()), i + 1, 0));
      for (int j = 0; j < finding.match().related().size(); j++) {
        places.add(
            new Place(whole(finding, finding.match().related().get(j).span()), i + 1, j + 1));
      }
    }
    places.sort(BY_START);
    return new Places(places);
  }

  /** A span that halves no character. */
  private static Span whole(Finding finding, Span span) {
    String text = finding.source().text();
    return new Span(
        halves(text, span.start()) ? span.start() - 1 : span.start(),
        halves(text, span.end()) ? span.end() + 1 : span.end());
  }

  private static boolean halves(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** A span in pieces, none of which a place begins or ends inside of. */
  List<Span> pieces(Span span) {
    List<Span> pieces = new ArrayList<>();
    int at = span.start();
    for (int cut : cuts.subSet(span.start() + 1, span.end())) {
      pieces.add(new Span(at, cut));
      at = cut;
    }
    pieces.add(new Span(at, span.end()));
    return pieces;
  }

  /** The places that a piece lies in. Pieces come in order. */
  List<Place> around(Span piece) {
    open.removeIf(place -> place.span().end() <= piece.start());
    while (next < all.size() && all.get(next).span().start() <= piece.start()) {
      Place place = all.get(next++);
      if (place.span().end() > piece.start()) {
        open.add(place);
      }
    }
    return List.copyOf(open);
  }
}
