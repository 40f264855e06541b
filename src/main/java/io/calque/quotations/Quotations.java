package io.calque.quotations;

import io.calque.analysis.Prose;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What stands in quotation marks, and which marks have gone wrong. Immutable. */
public final class Quotations {
  private final List<Quotation> all;
  private final List<Fault> faults;
  private final List<Span> speech;

  /**
   * @param all in order
   * @param faults in order
   */
  Quotations(List<Quotation> all, List<Fault> faults) {
    this.all = List.copyOf(all);
    this.faults = List.copyOf(faults);
    this.speech = speech(all);
  }

  /** Reads the quotations of a text. */
  public static Quotations of(Prose prose) {
    return new QuotationReader(prose).read();
  }

  /** Every quotation, those within quotations too, in order. */
  public List<Quotation> all() {
    return all;
  }

  /** Every mark that has lost its partner or does not match it, in order. */
  public List<Fault> faults() {
    return faults;
  }

  /** Whether {@code span} lies within quoted speech or a block quote. */
  public boolean isQuoted(Span span) {
    int low = 0;
    int high = speech.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (speech.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < speech.size() && speech.get(low).contains(span);
  }

  /** Where speech is quoted, merged and in order. */
  private static List<Span> speech(List<Quotation> all) {
    List<Span> merged = new ArrayList<>();
    for (Quotation quotation : all) {
      Span last = merged.isEmpty() ? new Span(0, 0) : merged.get(merged.size() - 1);
      if (!quotation.speech() || last.contains(quotation.span())) {
        continue;
      }
      if (last.overlaps(quotation.span())) {
        merged.set(merged.size() - 1, last.to(quotation.span()));
      } else {
        merged.add(quotation.span());
      }
    }
    return List.copyOf(merged);
  }
}
