package io.calque.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What stands around the results of a SARIF file: the tool, its rules, and how the run went. */
record SarifLog(Setting setting, SarifRules rules, Ending ending) {
  /** What relative URIs begin at: the folder of the repository. */
  static final String BASE = "%SRCROOT%";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final Pattern SEMANTIC_VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(-[\\w.]+)?");

  /**
   * Writes all of it.
   *
   * @param results JSON in UTF-8
   */
  void write(List<byte[]> results, Writer out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = JsonFactory.builder().build().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      run(results, json);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void run(List<byte[]> results, JsonGenerator json) throws IOException {
    json.writeStartObject();
    tool(json);
    invocation(json);
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(BASE);
    message("description", "The folder of the repository.", json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (byte[] result : results) {
      json.writeRawValue(new String(result, StandardCharsets.UTF_8));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Calque");
    json.writeStringField("version", setting.version());
    if (SEMANTIC_VERSION.matcher(setting.version()).matches()) {
      json.writeStringField("semanticVersion", setting.version());
    }
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", ending.problems().isEmpty());
    json.writeNumberField("exitCode", ending.status());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (String problem : ending.problems()) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      message("message", problem, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void message(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
