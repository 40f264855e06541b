package io.calque.cli;

import io.calque.report.Tally;

/** From which severity on findings make the exit status 1. */
enum FailOn {
  ERROR {
    @Override
    boolean fails(Tally tally) {
      return tally.errors() > 0;
    }
  },
  WARNING {
    @Override
    boolean fails(Tally tally) {
      return tally.errors() + tally.warnings() > 0;
    }
  },
  NOTE {
    @Override
    boolean fails(Tally tally) {
      return tally.findings() > 0;
    }
  },
  NEVER {
    @Override
    boolean fails(Tally tally) {
      return false;
    }
  };

  abstract boolean fails(Tally tally);
}
