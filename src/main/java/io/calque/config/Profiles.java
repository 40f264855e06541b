package io.calque.config;

import io.calque.Linter;
import io.calque.rule.Rulebook;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of a run. Files for which the same is said share one, and all share what is known of
 * languages. Safe to share between threads.
 */
final class Profiles {
  private final RuleSource source;
  private final Linter linter = new Linter(new Rulebook(List.of()));
  private final Map<List<Path>, Rulebook> rulebooks = new HashMap<>();
  private final Map<Key, Profile> profiles = new HashMap<>();

  /** All that a profile depends on. */
  private record Key(List<Path> folders, List<Settings> settings) {}

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
    Key key = new Key(folders, surroundings.settings(file));
    @Nullable Profile known = profiles.get(key);
    if (known == null) {
      known = make(key);
      profiles.put(key, known);
    }
    return known;
  }

  /** Every rule that there is for one of the files that were asked for. */
  synchronized Rulebook all() {
    Rulebook all = new Rulebook(List.of());
    for (Rulebook rulebook : rulebooks.values()) {
      all = all.with(rulebook);
    }
    return all;
  }

  private Profile make(Key key) {
    Rulebook all = rulebooks.computeIfAbsent(key.folders(), source::rules);
    List<RuleState> states = new Adjustment(all, key.settings()).states();
    Rulebook looking =
        new Rulebook(
            states.stream()
                .filter(state -> source.looks(state.rule(), state.on()))
                .map(RuleState::rule)
                .toList());
    Stream<Accepted> accepted = key.settings().stream().flatMap(s -> s.accepted().stream());
    return new Profile(
        all, states, looking, linter.with(looking), new AcceptedWords(accepted.toList()));
  }
}
