package io.calque.names;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the names of a sentence: runs of capitals, cut at titles. */
final class MentionReader {
  private static final int LONGEST_TITLE = 7;
  private static final Set<String> WITHIN_NAMES = Set.of("of", "for", "the");
  private static final Set<String> APOSTROPHES = Set.of("'", "’");

  private final NameWords words;
  private final NameCapital capital;

  MentionReader(NameWords words, WordCases cases) {
    this.words = words;
    this.capital = new NameCapital(words, cases);
  }

  List<Mention> read(Sentence sentence, Capitals capitals) {
    List<Mention> mentions = new ArrayList<>();
    int size = sentence.tokens().size();
    for (int i = 0; i < size; ) {
      if (capital.isCandidate(sentence, capitals, i)) {
        int end = institutionEnd(sentence, capitals, i, runEnd(sentence, capitals, i));
        cut(sentence, i, end, mentions);
        i = end;
      } else {
        i++;
      }
    }
    return mentions;
  }

  /** Where a run of capitals ends, which small words of names may be part of. */
  private int runEnd(Sentence sentence, Capitals capitals, int from) {
    List<Token> tokens = sentence.tokens();
    int end = from + 1;
    for (int i = end; i < tokens.size() && i <= end + 2; i++) {
      if (capital.isCandidate(sentence, capitals, i)) {
        end = i + 1;
      } else if (!words.isParticle(tokens.get(i).text()) && !isJoint(tokens, i)) {
        break;
      }
    }
    return end;
  }

  /** Where "Institute of Technology" ends, which is one name over its small words. */
  private int institutionEnd(Sentence sentence, Capitals capitals, int from, int to) {
    List<Token> tokens = sentence.tokens();
    boolean head = to - from < 5 && words.isOrganisationWord(tokens.get(to - 1).text());
    int next = to;
    while (head && next < tokens.size() && WITHIN_NAMES.contains(tokens.get(next).folded())) {
      next++;
    }
    if (next == to
        || next == tokens.size()
        || tokens.get(next - 1).folded().equals("the")
        || !capital.isCandidate(sentence, capitals, next)
        || words.isTitle(tokens.get(next))) {
      return to;
    }
    int end = next + 1;
    while (end < tokens.size()
        && capital.isCandidate(sentence, capitals, end)
        && !words.isTitle(tokens.get(end))) {
      end++;
    }
    return end;
  }

  /** An apostrophe between letters: "D’Angelo". */
  private static boolean isJoint(List<Token> tokens, int i) {
    return APOSTROPHES.contains(tokens.get(i).text())
        && tokens.get(i - 1).end() == tokens.get(i).start()
        && i + 1 < tokens.size()
        && tokens.get(i + 1).start() == tokens.get(i).end();
  }

  private void cut(Sentence sentence, int from, int to, List<Mention> mentions) {
    List<Token> tokens = sentence.tokens();
    if (isInstitution(tokens, from, to)) {
      mentions.add(new Mention(sentence, from, from, to, institutionKind(tokens, from, to)));
      return;
    }
    int titleFrom = from;
    int nameFrom = afterNation(sentence, from, to);
    for (int i = nameFrom; i < to; i++) {
      if (isTitlePart(tokens, i, to)) {
        if (i > nameFrom) {
          add(sentence, titleFrom, nameFrom, i, mentions);
          titleFrom = i;
        }
        nameFrom = i + 1;
      }
    }
    if (nameFrom < to) {
      add(sentence, titleFrom, nameFrom, to, mentions);
    }
  }

  /** Where the name begins after "Colombian" in "Colombian Jhon Quintero". */
  private int afterNation(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    int rest = from + 1;
    if (to - rest < 2 || !capital.isStrong(tokens.get(rest)) || words.isNation(tokens.get(rest))) {
      return from;
    }
    return isOfCountry(tokens, from) || words.isNation(tokens.get(from)) ? rest : from;
  }

  /** "of Russia" in "President of Russia Vladimir Putin" or "the Bank of Russia Olga Orlova". */
  private boolean isOfCountry(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 1).folded().equals("of")
        && words.isCountry(tokens.get(i).text())
        && (words.isTitle(tokens.get(i - 2))
            || (i + 1 < tokens.size() && words.isGivenName(tokens.get(i + 1).text())));
  }

  private void add(Sentence sentence, int titleFrom, int from, int to, List<Mention> mentions) {
    List<Token> name = sentence.tokens().subList(from, to);
    boolean lone = name.stream().filter(Token::isWord).count() == 1;
    if (lone && !isLoneName(name.get(0)) && !isSpeaking(sentence, to)) {
      return;
    }
    int title = smallTitle(sentence, titleFrom);
    mentions.add(new Mention(sentence, title, from, to, NameKind.OTHER));
  }

  private boolean isLoneName(Token token) {
    return capital.isStrong(token) && !words.isNation(token);
  }

  /** Where a title before a name begins: "launch director Haruka", "President of Russia". */
  private int smallTitle(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int i = isOfCountry(tokens, from) ? from - 1 : from;
    while (i > 0 && i > from - LONGEST_TITLE && isBeforeTitle(tokens, i - 1, from)) {
      i--;
    }
    return tokens.get(i).folded().equals("of") ? i + 1 : i;
  }

  private boolean isBeforeTitle(List<Token> tokens, int i, int to) {
    boolean part = !tokens.get(i).isCapitalized() || isOfCountry(tokens, to);
    return part && isTitlePart(tokens, i, to);
  }

  private boolean isTitlePart(List<Token> tokens, int i, int to) {
    Token token = tokens.get(i);
    if (words.isTitle(token) && !words.isGivenName(token.text())) {
      return true;
    }
    boolean modifies = words.isTitleModifier(token) || words.isNation(token);
    return modifies && i + 1 < to && isTitlePart(tokens, i + 1, to);
  }

  private boolean isInstitution(List<Token> tokens, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    String last = tokens.get(to - 1).text();
    if (words.isGivenName(tokens.get(to - 2).text()) && words.isSurnameLikeWord(last)) {
      return false;
    }
    return isJoined(tokens, from, to) || words.isOrganisationWord(last) || words.isPlaceWord(last);
  }

  private NameKind institutionKind(List<Token> tokens, int from, int to) {
    boolean organisation =
        isJoined(tokens, from, to) || words.isOrganisationWord(tokens.get(to - 1).text());
    return organisation ? NameKind.ORGANISATION : NameKind.PLACE;
  }

  private static boolean isJoined(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(t -> t.folded().matches("of|for"));
  }

  private boolean isSpeaking(Sentence sentence, int to) {
    return to < sentence.tokens().size() && words.isSpeech(sentence.tokens().get(to));
  }
}
