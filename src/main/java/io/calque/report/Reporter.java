package io.calque.report;

import io.calque.Review;
import java.io.IOException;

/** Says what was found, document by document, in one format. One thread at a time. */
public interface Reporter {
  /** Says what was found in the next document. */
  void add(Review review) throws IOException;

  /** Says what there is to say at the end. */
  void finish(Ending ending) throws IOException;
}
