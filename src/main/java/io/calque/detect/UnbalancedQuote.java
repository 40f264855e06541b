package io.calque.detect;

import io.calque.document.Document;
import io.calque.quotations.Fault;
import io.calque.quotations.Fault.Kind;
import io.calque.quotations.Quotation;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.List;
import java.util.stream.Stream;

/**
 * A quotation mark that has no partner, or stands twice. A pair of two shapes ({@code “yes"})
 * counts only where it is the one slip of a text that pairs its marks well: whole texts that mix
 * shapes are a habit of keyboards.
 */
final class UnbalancedQuote implements Detector {
  /** How many well-paired quotations make a single mixed pair a slip. */
  private static final int HABIT = 3;

  UnbalancedQuote(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    List<Fault> faults = document.quotations().faults();
    List<Fault> doubled = faults.stream().filter(f -> f.kind() == Kind.DOUBLED).toList();
    boolean mixedIsSlip = mixedIsSlip(document);
    // Marks that stand twice throughout are what a table's export leaves.
    boolean escaped = doubled.size() > 1;
    return faults.stream()
        .filter(f -> f.kind() != Kind.MIXED || mixedIsSlip)
        .filter(f -> !escaped || f.equals(doubled.get(0)))
        .map(f -> new Match(f.shown(), message(f, document)).mildIf(f.kind() == Kind.MIXED))
        .map(match -> escaped ? match.standingFor(doubled.size()) : match);
  }

  private static boolean mixedIsSlip(Document document) {
    long mixed =
        document.quotations().faults().stream().filter(f -> f.kind() == Kind.MIXED).count();
    long pairs =
        document.quotations().all().stream()
            .filter(Quotation::opened)
            .filter(Quotation::closed)
            .count();
    return mixed == 1 && pairs > HABIT;
  }

  private static String message(Fault fault, Document document) {
    String shown = document.source().slice(fault.shown());
    String mark = document.source().slice(fault.mark());
    return switch (fault.kind()) {
      case UNCLOSED ->
          "Nothing closes the quotation that begins " + shown + " …; say where it ends.";
      case UNOPENED ->
          "Nothing opens the quotation that ends … " + shown + "; say where it begins.";
      case DOUBLED -> "The quotation mark " + mark + " stands twice or encloses nothing; keep one.";
      case MIXED -> mark + " closes what a mark of another shape opens; make them a pair.";
    };
  }
}
