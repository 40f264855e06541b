package io.calque.score;

import io.calque.rule.Group;

/**
 * Why a document is thought to be garbled: one kind of finding.
 *
 * @param rate points per 1,000 words of this group, to one decimal
 * @param pull what that adds to the log-odds, to two decimals
 */
public record Reason(Group group, double rate, double pull) {}
