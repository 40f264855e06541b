package io.calque.git;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed in the files of a repository since a commit.
 *
 * @param added lines of each changed file, by its path from the top of the repository
 */
record Changes(Map<String, List<LineRange>> added) {
  /** Copies the map. */
  Changes {
    added = Map.copyOf(added);
  }

  /** These, and files of which every line is new. */
  Changes withNew(Set<String> files) {
    Map<String, List<LineRange>> all = new TreeMap<>(added);
    files.forEach(file -> all.put(file, List.of(LineRange.ALL)));
    return new Changes(all);
  }

  /** The paths of all changed files, sorted. */
  Set<String> files() {
    return new TreeSet<>(added.keySet());
  }

  /** Whether lines of a file are new, or at most {@code context} lines away from a change. */
  boolean touches(String file, LineRange lines, int context) {
    return added.getOrDefault(file, List.of()).stream()
        .filter(range -> context > 0 || range.first() <= range.last())
        .anyMatch(range -> range.isNear(lines, context));
  }
}
