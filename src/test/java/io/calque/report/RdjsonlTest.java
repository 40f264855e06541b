package io.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Review;
import io.calque.rule.Finding;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places in the format of reviewdog are bytes of UTF-8. */
class RdjsonlTest {

  @Test
  void bytesBetweenStartAndEndAreTheWordsOfTheFinding() throws IOException {
    Review review = Sample.reviews().get(0);
    List<String> lines = Written.in(ReportFormat.RDJSONL, List.of(review)).lines().toList();
    assertThat(lines).hasSameSizeAs(review.findings());
    for (int i = 0; i < lines.size(); i++) {
      Finding finding = review.findings().get(i);
      JsonObject range = parse(lines.get(i)).getJsonObject("location").getJsonObject("range");
      assertThat(cut(review.source().text(), range)).isEqualTo(finding.text());
    }
  }

  @Test
  void everyLineHasWhatTheFormatNames() throws IOException {
    for (String line : Written.in(ReportFormat.RDJSONL, Sample.reviews()).lines().toList()) {
      JsonObject diagnostic = parse(line);
      assertThat(diagnostic)
          .containsOnlyKeys("message", "location", "severity", "source", "code", "suggestions");
      assertThat(diagnostic.getString("severity")).isIn("ERROR", "WARNING", "INFO");
      assertThat(diagnostic.getJsonObject("code").getString("value")).matches("[a-z-]+");
    }
  }

  @Test
  void hostileTextIsText() throws IOException {
    String line = Written.in(ReportFormat.RDJSONL, Hostile.reviews());
    assertThat(line.lines()).hasSize(1);
    assertThat(parse(line).getString("message")).startsWith("]]> --> </script><b>&amp; \"'` ::");
    assertThat(parse(line).getJsonObject("location").getString("path")).isEqualTo(Hostile.NAME);
  }

  private static JsonObject parse(String line) {
    return Json.createReader(new StringReader(line)).readObject();
  }

  private static String cut(String text, JsonObject range) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int start = offset(bytes, range.getJsonObject("start"));
    int end = offset(bytes, range.getJsonObject("end"));
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  private static int offset(byte[] bytes, JsonObject position) {
    int at = 0;
    for (int line = 1; line < position.getInt("line"); at++) {
      if (bytes[at] == '\n') {
        line++;
      }
    }
    return at + position.getInt("column") - 1;
  }
}
