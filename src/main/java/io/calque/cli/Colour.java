package io.calque.cli;

import java.util.Map;

/** When a report is coloured. */
enum Colour {
  /**
   * On a terminal; NO_COLOR (no-color.org), CLICOLOR and CLICOLOR_FORCE (bixense.com) change it.
   */
  AUTO {
    @Override
    boolean isOn(Map<String, String> environment, boolean terminal) {
      if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
        return false;
      }
      if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
        return true;
      }
      return terminal
          && !environment.getOrDefault("CLICOLOR", "1").equals("0")
          && !environment.getOrDefault("TERM", "").equals("dumb");
    }
  },
  ALWAYS {
    @Override
    boolean isOn(Map<String, String> environment, boolean terminal) {
      return true;
    }
  },
  NEVER {
    @Override
    boolean isOn(Map<String, String> environment, boolean terminal) {
      return false;
    }
  };

  /**
   * @param terminal whether the report goes to a terminal
   */
  abstract boolean isOn(Map<String, String> environment, boolean terminal);
}
