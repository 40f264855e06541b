package io.calque;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.calque.detect.Detectors;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.yaml.Mapping;
import io.calque.yaml.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for all cards together; what holds for each is checked when it is read. */
class RulebookTest {
  /** Detectors that look for whatever a card tells them. */
  private static final Set<String> GENERAL = Set.of("languagetool", "pattern", "regex");

  @Test
  void aDetectorThatServesOneCardHasItsName() throws IOException {
    idsByDetector()
        .forEach(
            (detector, ids) -> {
              if (!GENERAL.contains(detector) && ids.size() == 1) {
                assertThat(ids).containsExactly(detector);
              }
            });
  }

  @TestFactory
  Stream<DynamicTest> everyWordListBeginsBySayingWhatItIs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.toString(), () -> assertThat(Files.readString(file)).startsWith("# ")));
    }
  }

  @Test
  void theFlatRulebookSaysWhatTheCardsSay() throws IOException {
    Rulebook cards = Rulebook.read(Path.of("rules"), "rules", Detectors.BY_NAME);

    Rulebook flat = Rulebook.builtIn(Detectors.BY_NAME);

    assertThat(flat.rules())
        .usingRecursiveComparison()
        .ignoringFields("detector", "tuning", "explanation")
        .isEqualTo(cards.rules());
    assertThat(flat.fingerprint()).isPresent().isEqualTo(cards.fingerprint());
    assertThat(flat.rules()).extracting(Rule::why).isEqualTo(texts(cards, Rule::why));
    assertThat(flat.rules()).extracting(Rule::flags).isEqualTo(texts(cards, Rule::flags));
    assertThat(flat.rules()).extracting(Rule::accepts).isEqualTo(texts(cards, Rule::accepts));
  }

  private static <T> List<T> texts(Rulebook rulebook, Function<Rule, T> text) {
    return rulebook.rules().stream().map(text).toList();
  }

  private static Map<String, List<String>> idsByDetector() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .collect(groupingBy(RulebookTest::detector, mapping(RulebookTest::id, toList())));
    }
  }

  private static String detector(Path card) {
    try {
      Mapping mapping = Yaml.read(card.toString(), Files.readString(card)).orElseThrow();
      return mapping.mapping("detect").keys().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Path card) {
    return card.getFileName().toString().replace(".yaml", "");
  }
}
