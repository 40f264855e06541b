package io.calque.config;

import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.words.Nearest;
import io.calque.yaml.BadYamlException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies what configurations say of rules. */
final class Adjustment {
  private final Rulebook rulebook;
  private final List<RuleSetting> ordered = new ArrayList<>();

  /**
   * @param rulebook every rule that there is
   * @param settings the later going before the earlier; in each, a rule before its group
   * @throws BadYamlException if they speak of rules that there are not
   */
  Adjustment(Rulebook rulebook, List<Settings> settings) {
    this.rulebook = rulebook;
    for (Settings layer : settings) {
      layer.rules().forEach(this::refuseUnknown);
      layer.rules().stream().sorted(Comparator.comparingInt(this::precision)).forEach(ordered::add);
    }
  }

  /** Each rule as it is left. */
  List<RuleState> states() {
    return rulebook.rules().stream().map(this::state).toList();
  }

  private RuleState state(Rule rule) {
    RuleState state = RuleState.of(rule);
    for (RuleSetting setting : ordered) {
      state = setting.isAbout(rule, rulebook) ? state.after(setting) : state;
    }
    return state;
  }

  private int precision(RuleSetting setting) {
    if (setting.isAboutOne(rulebook)) {
      return 2;
    }
    return setting.about().equals(RuleSetting.ALL) ? 0 : 1;
  }

  private void refuseUnknown(RuleSetting setting) {
    List<String> known = new ArrayList<>(rulebook.ids());
    known.addAll(RuleSetting.GROUPS);
    known.add(RuleSetting.ALL);
    if (!known.contains(setting.about())) {
      throw new BadYamlException(
          setting.place()
              + ": no rule or group “"
              + setting.about()
              + "”"
              + Nearest.hint(setting.about(), known)
              + " (`calque rules` lists them)");
    }
    if (setting.options().isPresent() && !setting.isAboutOne(rulebook)) {
      throw new BadYamlException(
          setting.place() + ": “" + setting.about() + "” is a group; only a rule has options");
    }
  }
}
