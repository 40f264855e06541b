package io.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** JSON reports are what their schema says. */
class SchemaTest {
  private static final Path SAMPLES = Path.of("fixtures", "reports");

  private final Validator validator =
      new ValidatorFactory().withJsonNodeFactory(new JakartaJsonNode.Factory()).createValidator();

  private URI schema() throws IOException {
    return validator.registerSchema(Files.readString(Path.of("docs", "report.schema.json")));
  }

  @Test
  void jsonIsValid() throws IOException {
    String report = Files.readString(SAMPLES.resolve("sample.json"));
    assertThat(validator.validate(schema(), report).getErrors()).isEmpty();
  }

  @Test
  void eachLineOfJsonlIsADocument() throws IOException {
    URI document = URI.create(schema() + "#/$defs/document");
    for (String line : Files.readAllLines(SAMPLES.resolve("sample.jsonl"))) {
      assertThat(validator.validate(document, line).getErrors()).isEmpty();
    }
  }

  @Test
  void theExampleInTheDocumentationIsValid() throws IOException {
    String page = Files.readString(Path.of("docs", "json.md"));
    String example = page.substring(page.indexOf("```json\n") + 8, page.indexOf("```\n\n"));
    assertThat(validator.validate(schema(), example).getErrors()).isEmpty();
  }

  @Test
  void anythingElseIsNot() throws IOException {
    String report = Files.readString(SAMPLES.resolve("sample.json"));
    String broken = report.replace("\"severity\" : \"note\"", "\"severity\" : \"hint\"");
    assertThat(validator.validate(schema(), broken).isValid()).isFalse();
  }
}
