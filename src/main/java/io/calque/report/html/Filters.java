package io.calque.report.html;

import io.calque.rule.Finding;
import io.calque.rule.Group;
import io.calque.rule.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The switches that choose which findings show: severities, and rules by group. */
final class Filters {
  private static final Template SEVERITY = Template.of("severity-filter");
  private static final Template RULE = Template.of("rule-filter");
  private static final Template GROUP = Template.of("group-filter");

  private final List<Finding> findings;

  Filters(Collection<Finding> findings) {
    this.findings = List.copyOf(findings);
  }

  /** A switch for each severity that there is, the worst first. */
  Html severities() {
    Map<Severity, Long> counts =
        findings.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
    return Stream.of(Severity.values())
        .sorted(Comparator.reverseOrder())
        .filter(counts::containsKey)
        .map(
            severity ->
                SEVERITY
                    .with("severity", severity.word())
                    .with("label", Counts.of(counts.getOrDefault(severity, 0L), severity.word()))
                    .html())
        .collect(Html.joined());
  }

  /** A switch for each rule that found something. */
  Html rules() {
    Map<Group, Map<String, Integer>> groups = new EnumMap<>(Group.class);
    for (Finding finding : findings) {
      groups
          .computeIfAbsent(finding.rule().group(), group -> new TreeMap<>())
          .merge(finding.rule().id(), 1, Integer::sum);
    }
    return groups.entrySet().stream()
        .map(
            group ->
                GROUP
                    .with("title", group.getKey().title())
                    .with("rules", rules(group.getValue()))
                    .html())
        .collect(Html.joined());
  }

  private static Html rules(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(
            rule ->
                RULE.with("rule", rule.getKey()).with("count", Html.number(rule.getValue())).html())
        .collect(Html.joined());
  }
}
