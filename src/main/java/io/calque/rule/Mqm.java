package io.calque.rule;

import java.util.List;

/**
 * The categories of the MQM typology that cards may name.
 *
 * <p>After the MQM Core typology (themqm.org, CC BY 4.0), in the two-level spelling of the WMT
 * annotation guidelines (Freitag et al. 2021, "Experts, Errors, and Context"); duplication is from
 * MQM 1.0. Findings are "MQM-aligned": no one has scored them.
 */
final class Mqm {
  static final List<String> CATEGORIES =
      List.of(
          "accuracy/addition",
          "accuracy/mistranslation",
          "accuracy/omission",
          "accuracy/untranslated",
          "fluency/character-encoding",
          "fluency/duplication",
          "fluency/grammar",
          "fluency/inconsistency",
          "fluency/punctuation",
          "fluency/register",
          "fluency/spelling",
          "locale-convention/date",
          "locale-convention/name",
          "locale-convention/number",
          "style/awkward",
          "terminology/inconsistent");

  private Mqm() {}
}
