package io.calque.config;

import io.calque.Linter;
import io.calque.rule.Rulebook;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The profiles of a run. Files for which the same is said share one, and all share what is known of
 * languages. Safe to share between threads.
 */
final class Profiles {
  private final RuleSource source;
  private final Linter linter = new Linter(new Rulebook(List.of()));
  private final Map<List<Path>, Rulebook> rulebooks = new HashMap<>();

  /** By all that a profile depends on: the folders of its rules, and what is said of them. */
  private final Map<List<Path>, Map<List<Settings>, Profile>> profiles = new HashMap<>();

  Profiles(RuleSource source) {
    this.source = source;
  }

  /**
   * The profile of a file.
   *
   * @throws io.calque.yaml.BadYamlException if what is said of it cannot be
   */
  synchronized Profile of(Surroundings surroundings, Path file) {
    List<Path> folders = surroundings.rulesFolders().stream().map(Stated::value).toList();
    return profiles
        .computeIfAbsent(folders, f -> new HashMap<>())
        .computeIfAbsent(surroundings.settings(file), settings -> make(folders, settings));
  }

  /** Every rule that there is for one of the files that were asked for. */
  synchronized Rulebook all() {
    Rulebook all = new Rulebook(List.of());
    for (Rulebook rulebook : rulebooks.values()) {
      all = all.with(rulebook);
    }
    return all;
  }

  private Profile make(List<Path> folders, List<Settings> settings) {
    Rulebook all = rulebooks.computeIfAbsent(folders, source::rules);
    List<RuleState> states = new Adjustment(all, settings).states();
    Rulebook looking =
        new Rulebook(
            states.stream()
                .filter(state -> source.looks(state.rule(), state.on()))
                .map(RuleState::rule)
                .toList());
    Stream<Accepted> accepted = settings.stream().flatMap(s -> s.accepted().stream());
    return new Profile(
        all, states, looking, linter.with(looking), new AcceptedWords(accepted.toList()));
  }
}
