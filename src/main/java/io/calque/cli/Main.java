package io.calque.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.calque.Linter;
import io.calque.detect.Detectors;
import io.calque.rule.Finding;
import io.calque.rule.Rulebook;
import io.calque.text.Format;
import io.calque.text.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** SCAFFOLD, replaced by the real command: {@code Main check --format jsonl … FILE.jsonl}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    Predicate<String> wanted = id -> true;
    for (int i = 0; i + 1 < args.length; i++) {
      Set<String> ids = Set.of(args[i + 1].split(",", -1));
      if (args[i].equals("--only")) {
        wanted = ids::contains;
      } else if (args[i].equals("--skip")) {
        wanted = id -> !ids.contains(id);
      }
    }
    Predicate<String> keep = wanted;
    Linter linter = new Linter(Rulebook.builtIn(Detectors.BY_NAME).only(r -> keep.test(r.id())));
    List<String> lines = Files.readAllLines(Path.of(args[args.length - 1]));
    lines.parallelStream().map(line -> answer(linter, line)).forEachOrdered(System.out::println);
  }

  private static String answer(Linter linter, String line) {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      String id = "";
      String text = "";
      String lang = "en";
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "id" -> id = parser.getText();
          case "text" -> text = parser.getText();
          case "lang" -> lang = parser.getText();
          default -> parser.skipChildren();
        }
      }
      StringWriter out = new StringWriter();
      try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeArrayFieldStart("findings");
        for (Finding f : linter.lint(new Source(id, text), Format.PLAIN_TEXT, lang)) {
          json.writeStartObject();
          json.writeStringField("rule", f.rule().id());
          json.writeStringField("message", f.match().message());
          json.writeNumberField("start", f.span().start());
          json.writeNumberField("end", f.span().end());
          json.writeStringField("text", f.text());
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      return out.toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
