package io.calque.detect;

import io.calque.rule.Card;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which {@code $0} stands for what a regular expression found and {@code $1}, {@code $2}
 * … for its groups; for a group that took no part, nothing.
 */
record Template(String text) {
  private static final Pattern REFERENCE = Pattern.compile("\\$(\\d)");

  /**
   * The text of a key.
   *
   * @param found what it will speak of
   * @throws io.calque.yaml.BadYamlException if it refers to a group that the pattern does not have
   */
  static Template read(Card card, String key, Pattern found) {
    Template template = new Template(card.string(key));
    int groups = found.matcher("").groupCount();
    Matcher m = REFERENCE.matcher(template.text);
    while (m.find()) {
      if (Integer.parseInt(m.group(1)) > groups) {
        throw card.bad(key, "the pattern has no group for “" + m.group() + "”");
      }
    }
    return template;
  }

  String of(MatchResult found) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            m -> {
              String group = found.group(Integer.parseInt(m.group(1)));
              return group == null ? "" : Matcher.quoteReplacement(group);
            });
  }
}
