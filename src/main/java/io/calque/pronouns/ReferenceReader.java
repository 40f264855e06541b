package io.calque.pronouns;

import io.calque.analysis.Passage;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.names.Mention;
import io.calque.names.NameKind;
import io.calque.names.Names;
import io.calque.names.Person;
import io.calque.quotations.Quotations;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads whom the pronouns of a text mean, sentence after sentence. What is quoted is skipped. */
final class ReferenceReader {
  private static final int CLOSE = 3;
  private static final int LONGEST_ROLE = 8;

  private final Names names;
  private final Quotations quotations;
  private final PeopleWords words;
  private final Map<Token, Mention> starts = new HashMap<>();
  private final List<Reference> found = new ArrayList<>();

  private Scene lastPassage = new Scene();
  private Scene passage = new Scene();
  private Scene lastSentence = new Scene();
  private Scene sentence = new Scene();
  private int number;

  ReferenceReader(Names names, Quotations quotations, PeopleWords words) {
    this.names = names;
    this.quotations = quotations;
    this.words = words;
    names.mentions().forEach(m -> starts.put(m.tokens().get(0), m));
  }

  List<Reference> read(List<Passage> passages) {
    for (Passage next : passages) {
      lastPassage = passage;
      passage = new Scene();
      sentence = new Scene();
      lastSentence = sentence;
      next.sentences().forEach(this::read);
    }
    return found;
  }

  private void read(Sentence read) {
    number++;
    lastSentence = sentence.isEmpty() ? lastSentence : sentence;
    sentence = new Scene();
    List<Token> tokens = read.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      @Nullable Mention mention = starts.get(token);
      Optional<Gender> gender = Gender.of(token);
      if (quotations.isQuoted(token.span())) {
        continue;
      }
      if (mention != null) {
        meet(mention);
        i = mention.to() - 1;
      } else if (gender.isPresent()) {
        resolve(tokens, i, gender.get());
      } else {
        Set<Gender> genders = words.gendersOf(token);
        if (!genders.isEmpty() && !isOfName(tokens, i)) {
          addStrangers(genders);
        }
      }
    }
  }

  private void meet(Mention mention) {
    Optional<Person> person = names.personOf(mention);
    if (person.isPresent()) {
      sentence.add(person.get(), mention);
      passage.add(person.get(), mention);
    } else if (mention.kind() == NameKind.PERSON) {
      addStrangers(EnumSet.allOf(Gender.class));
    }
  }

  private void addStrangers(Set<Gender> genders) {
    sentence.addStrangers(genders);
    passage.addStrangers(genders);
  }

  private void resolve(List<Token> tokens, int i, Gender gender) {
    boolean subject = tokens.get(i).folded().matches("s?he");
    boolean possessive = isPossessive(tokens, i);
    boolean reflexive = tokens.get(i).folded().endsWith("self");
    Scene scene = subject && sentence.isEmpty() ? lastSentence : sentence;
    Optional<Mention> antecedent =
        subject || possessive || reflexive ? scene.only(gender) : Optional.empty();
    if (antecedent.isEmpty()) {
      addStrangers(EnumSet.of(gender));
      return;
    }
    Person person = names.personOf(antecedent.get()).orElseThrow();
    boolean close = reflexive || (possessive && isClose(tokens, i));
    Set<Person> rivals = new HashSet<>();
    if (!close) {
      rivals.addAll(passage.people());
      rivals.addAll(lastPassage.people());
      rivals.remove(person);
    }
    boolean safe =
        !sentence.hasStranger(gender)
            && !lastSentence.hasStranger(gender)
            && !passage.hasOnly(gender);
    found.add(new Reference(person, antecedent.get(), tokens.get(i), gender, number, safe, rivals));
    sentence.add(person, antecedent.get());
  }

  /** "his head", "her two daughters". */
  private boolean isClose(List<Token> tokens, int i) {
    return tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + CLOSE)).stream()
        .anyMatch(words::isClose);
  }

  private static boolean isPossessive(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean noun =
        i + 1 < tokens.size() && (tokens.get(i + 1).hasTag("NN") || tokens.get(i + 1).hasTag("JJ"));
    return token.folded().equals("his")
        || (token.folded().equals("her") && noun && token.hasTag("PRP$"));
  }

  /** "her lawyer, Ana Ruiz", "Ana Ruiz, a weaver", "as a weaver": who is meant has a name. */
  private boolean isOfName(List<Token> tokens, int i) {
    int next = i + 1 < tokens.size() && tokens.get(i + 1).text().equals(",") ? i + 2 : i + 1;
    if (next < tokens.size() && starts.containsKey(tokens.get(next))) {
      return true;
    }
    int start =
        IntStream.iterate(i, j -> j > 0 && j > i - LONGEST_ROLE, j -> j - 1)
            .filter(j -> !tokens.get(j - 1).isWord() || tokens.get(j - 1).folded().equals("as"))
            .findFirst()
            .orElse(0);
    return start > 1
        && (tokens.get(start - 1).isWord()
            || (tokens.get(start - 1).text().equals(",") && names.isName(tokens.get(start - 2))));
  }
}
