package io.calque.cli;

import io.calque.config.FileConfiguration;
import io.calque.report.Tally;
import java.util.Locale;

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

  /** What a configuration says; warnings where it says nothing. */
  static FailOn of(FileConfiguration configuration) {
    return configuration
        .failOn()
        .map(stated -> valueOf(stated.value().toUpperCase(Locale.ROOT)))
        .orElse(WARNING);
  }

  abstract boolean fails(Tally tally);
}
