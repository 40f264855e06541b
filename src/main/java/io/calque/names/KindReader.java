package io.calque.names;

import io.calque.analysis.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what bears a name by what stands around it. */
final class KindReader {
  private static final int LONGEST_ROLE = 7;

  /** "NATO", "IMFs", "F.B.I.". */
  private static final Pattern INITIALISM = Pattern.compile("\\p{Lu}{2,5}s?|(?:\\p{Lu}\\.){2,}");

  /** "J.", "J.R.R.", which stand for given names; the U.S. does not. */
  private static final Pattern INITIALS =
      Pattern.compile("(?!U\\.[SKN]\\.\\z)\\p{Lu}\\.(?:\\p{Lu}\\.)*");

  private static final Set<String> WITHIN = Set.of("in", "near");
  private static final Set<String> BEFORE_PLACES = Set.of("in", "of", "near", "from", "at", "to");

  private final NameWords words;

  KindReader(NameWords words) {
    this.words = words;
  }

  /** The mentions, each with the kind that the text tells. */
  List<Mention> read(List<Mention> mentions) {
    return mentions.stream().map(m -> m.kind() == NameKind.OTHER ? m.as(kind(m)) : m).toList();
  }

  private NameKind kind(Mention mention) {
    String text = mention.text();
    if (words.isCountry(text)) {
      return NameKind.PLACE;
    }
    if (isPerson(mention)) {
      return NameKind.PERSON;
    }
    if (INITIALISM.matcher(text).matches()) {
      return NameKind.ORGANISATION;
    }
    boolean within = mention.before(1).filter(t -> WITHIN.contains(t.folded())).isPresent();
    return within ? NameKind.PLACE : NameKind.OTHER;
  }

  private boolean isPerson(Mention mention) {
    if (mention.title().stream().anyMatch(words::isTitle)) {
      return true;
    }
    if (mention.isFull() && isGiven(mention.parts().get(0))) {
      return true;
    }
    boolean inPlaceSlot =
        mention.before(1).filter(t -> BEFORE_PLACES.contains(t.folded())).isPresent();
    return !inPlaceSlot
        && (isFollowedByAge(mention)
            || isFollowedByWho(mention)
            || isFollowedByKin(mention)
            || (mention.isFull() && isFollowedByRole(mention)));
  }

  private boolean isGiven(String word) {
    return words.isGivenName(word) || INITIALS.matcher(word).matches();
  }

  /** "Rupali Gogoi, 36, a weaver". */
  private static boolean isFollowedByAge(Mention mention) {
    return is(mention.after(1), ",")
        && mention.after(2).filter(t -> t.text().matches("[1-9]\\d?")).isPresent()
        && mention.after(3).filter(t -> t.text().matches("[,.)]")).isPresent();
  }

  private static boolean isFollowedByWho(Mention mention) {
    return is(mention.after(1), "who")
        || (is(mention.after(1), ",") && is(mention.after(2), "who"));
  }

  private boolean isFollowedByKin(Mention mention) {
    return mention.after(1).filter(t -> t.hasTag("POS")).isPresent()
        && mention.after(2).filter(words::isKin).isPresent();
  }

  /**
   * "Adaeze Nwosu, a junior partner at Halden Ridge": a role before anything but its adjectives.
   */
  private boolean isFollowedByRole(Mention mention) {
    if (!is(mention.after(1), ",")) {
      return false;
    }
    for (int i = 2; i < 2 + LONGEST_ROLE; i++) {
      Optional<Token> token = mention.after(i);
      if (token.isEmpty() || !token.get().isWord() || token.get().hasTag("IN")) {
        return false;
      }
      if (words.isTitle(token.get()) && token.get().hasTag("NN") && !token.get().hasTag("NNS")) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Optional<Token> token, String folded) {
    return token.isPresent() && token.get().folded().equals(folded);
  }
}
