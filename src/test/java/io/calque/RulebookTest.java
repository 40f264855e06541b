package io.calque;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.calque.detect.Detectors;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

  private final IdentityHashMap<Detector, String> names = new IdentityHashMap<>();

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

  private Map<String, List<String>> idsByDetector() throws IOException {
    Map<String, Function<Card, Detector>> recording = new HashMap<>();
    Detectors.BY_NAME.forEach(
        (name, factory) -> recording.put(name, factory.andThen(d -> named(d, name))));
    return Rulebook.read(Path.of("rules"), "rules", recording).rules().stream()
        .collect(
            groupingBy(
                rule -> names.getOrDefault(rule.detector(), ""), mapping(Rule::id, toList())));
  }

  private Detector named(Detector detector, String name) {
    names.put(detector, name);
    return detector;
  }
}
