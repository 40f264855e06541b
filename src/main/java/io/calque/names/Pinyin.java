package io.calque.names;

import java.util.regex.Pattern;

/**
 * The romanisation of Mandarin, in which one letter makes another name: Henan and Hunan, Zhang Wei
 * and Zhang Wen.
 */
final class Pinyin {
  private static final String RETROFLEX = "(?:[zcs]h)";
  private static final String SYLLABLE =
      "(?:(?:[bpmfdtnlgkhzcsyw]|%1$s)a(?:i|ng?|o)?".formatted(RETROFLEX)
          + "|r(?:ang?|ao)"
          + "|(?:[mdtnlgkhzcsry]|%1$s)e".formatted(RETROFLEX)
          + "|(?:[bpmfdnghkzcsrw]|%1$s)e(?:ng?|i)".formatted(RETROFLEX)
          + "|[tl]eng"
          + "|[bpmdtnljqxy]i(?:ng?|an|ao|e|u)?"
          + "|[djqxl]ia|[jqxnl]iang|[jqx]iong"
          + "|(?:[zcsr]|%1$s)i".formatted(RETROFLEX)
          + "|[bpmfw]o"
          + "|(?:[pmfdtnlgkhzcsry]|%1$s)ou".formatted(RETROFLEX)
          + "|(?:[dtnlgkhzcsry]|(?:[zc]h))ong"
          + "|(?:[bpmfdtnlgkhzcsrjqxyw]|%1$s)u".formatted(RETROFLEX)
          + "|(?:[gkh]|%1$s)ua(?:i|ng?)?".formatted(RETROFLEX)
          + "|(?:[dtnlzcsrjqxy]|%1$s)uan".formatted(RETROFLEX)
          + "|(?:[dtnlgkhzcsrjqxy]|%1$s)u[ino]".formatted(RETROFLEX)
          + "|[jqxyln]ue"
          + "|er|ai|ang?|ao|en|ou|a|e|o)";
  private static final Pattern WORD = Pattern.compile(SYLLABLE + "{1,4}");

  private Pinyin() {}

  /**
   * Whether a word may be pinyin.
   *
   * @param letters in lower case, without apostrophes
   */
  static boolean matches(String letters) {
    return letters.equals("shaanxi") || WORD.matcher(letters).matches();
  }
}
