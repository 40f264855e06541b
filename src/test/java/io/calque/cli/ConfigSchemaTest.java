package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema of .calque.yaml, its documentation and its reader say the same. */
class ConfigSchemaTest {
  private static final Path SCHEMA = Path.of("docs", "calque.schema.json");

  @TempDir private Path temporary;

  private final Validator validator =
      new ValidatorFactory().withJsonNodeFactory(new JakartaJsonNode.Factory()).createValidator();

  private boolean isValid(String yaml) throws IOException {
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    URI schema = validator.registerSchema(Files.readString(SCHEMA));
    return validator.validate(schema, json(loaded)).isValid();
  }

  private String example() throws IOException {
    String page = Files.readString(Path.of("docs", "configuration.md"));
    int start = page.indexOf("```yaml\n") + 8;
    return page.substring(start, page.indexOf("```\n", start));
  }

  @Test
  void theExampleIsValid() throws IOException {
    assertThat(isValid(example())).isTrue();
    assertThat(isValid("ruels: {}")).isFalse();
    assertThat(isValid("rules: { a: of }")).isFalse();
    assertThat(isValid("overrides: [{ rules: {} }]")).isFalse();
  }

  @Test
  void theExampleIsRead() throws IOException {
    Folder folder = new Folder(temporary);
    folder.file("names.txt", "Ann Arbor\n");
    folder.file(".calque.yaml", example());
    Run run = Run.calque("config", folder.file("content/de/a.md", ""));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("language       de (");
  }

  @Test
  void theSchemaHasTheKeysThatAreRead() throws IOException {
    JsonObject schema = Json.createReader(new StringReader(Files.readString(SCHEMA))).readObject();
    JsonObject properties = schema.getJsonObject("properties");
    assertThat(known("xxxxxxxxxx: 1")).isEqualTo(keys(properties));
    JsonObject override = properties.getJsonObject("overrides").getJsonObject("items");
    assertThat(known("overrides: [{ files: a, xxxxxxxxxx: 1 }]"))
        .isEqualTo(keys(override.getJsonObject("properties")));
  }

  private static Set<String> keys(JsonObject properties) {
    return new TreeSet<>(properties.keySet());
  }

  /** The keys that the reader says there are. */
  private Set<String> known(String yaml) throws IOException {
    Folder folder = new Folder(temporary);
    folder.file(".calque.yaml", yaml);
    String message = Run.calque("config", folder.toString()).err();
    String list = message.substring(message.indexOf('[') + 1, message.indexOf(']'));
    return new TreeSet<>(List.of(list.split(", ", -1)));
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> "\"" + e.getKey() + "\":" + json(e.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ConfigSchemaTest::json).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
  }
}
