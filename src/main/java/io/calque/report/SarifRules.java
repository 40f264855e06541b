package io.calque.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calque.rule.Rule;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a run as SARIF {@code reportingDescriptor} objects, each with its place in order.
 */
final class SarifRules {
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();

  SarifRules(List<Rule> rules) {
    rules.forEach(this::place);
  }

  /** Where it stands among them; a rule that is not among them yet comes last. */
  int place(Rule rule) {
    rules.putIfAbsent(rule.id(), rule);
    return places.computeIfAbsent(rule.id(), id -> places.size());
  }

  /** The property {@code rules}. */
  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules.values()) {
      write(rule, json);
    }
    json.writeEndArray();
  }

  private static void write(Rule rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", pascalCase(rule.id()));
    text("shortDescription", rule.summary(), json);
    text("fullDescription", rule.why().strip(), json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", RuleText.of(rule));
    json.writeStringField("markdown", RulesPage.body(rule));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", rule.severity().word());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.group().word());
    json.writeString("mqm/" + rule.mqm());
    json.writeEndArray();
    json.writeStringField("mqm", rule.mqm());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** {@code DoubledPhrase}, as SARIF wants names to be. */
  private static String pascalCase(String id) {
    return Stream.of(id.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static void text(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
