package io.calque.score;

import io.calque.rule.Group;

/**
 * One summand of the model: what findings of a group say about the whole document.
 *
 * @param weight what a point per 1,000 words adds to the log-odds
 * @param cap the rate beyond which more says nothing more
 */
record Term(Group group, double weight, double cap) {

  double pull(double rate) {
    return weight * Math.min(rate, cap);
  }
}
