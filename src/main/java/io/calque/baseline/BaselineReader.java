package io.calque.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads a baseline, whole or not at all. A comma after the last entry is no error, for a merge may
 * leave one; nor is an entry that a merge left twice.
 */
public final class BaselineReader {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** How a parser is surprised by the lines that git leaves in a merge: {@code <<<<<<< HEAD}. */
  private static final Pattern CONFLICT = Pattern.compile("Unexpected character \\('[<=>]'");

  private static final String ANEW = "delete it and write it anew with `calque baseline`";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final JsonParser json;

  private BaselineReader(String name, JsonParser json) {
    this.name = name;
    this.json = json;
  }

  /**
   * Reads a whole file.
   *
   * @param name what messages call it
   * @throws BadBaselineException if it is none
   */
  public static Baseline read(String name, Reader in) throws IOException {
    try (JsonParser json = JSON.createParser(withoutByteOrderMark(in))) {
      return new BaselineReader(name, json).baseline();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new BadBaselineException(name + ":" + line + ": " + problem(e.getOriginalMessage()));
    }
  }

  private static String problem(String message) {
    return CONFLICT.matcher(message).find()
        ? "a merge conflict was left here; take either side, and run `calque baseline`"
        : "not JSON: " + message + "; take it from git as it was, or " + ANEW;
  }

  /** Text without the mark that editors of some systems put before it. */
  private static Reader withoutByteOrderMark(Reader in) throws IOException {
    PushbackReader rest = new PushbackReader(in);
    int first = rest.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      rest.unread(first);
    }
    return rest;
  }

  private Baseline baseline() throws IOException {
    expect(json.nextToken(), JsonToken.START_OBJECT, "an object with “version” and “findings”");
    boolean versioned = false;
    SortedMap<Entry, Integer> counts = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      switch (key) {
        case "version" -> {
          expectVersion(value);
          versioned = true;
        }
        case "findings" -> findings(value, counts);
        default -> throw bad("unknown key “" + key + "”; there are “version” and “findings”");
      }
    }
    if (!versioned) {
      throw bad("“version” is missing");
    }
    if (json.nextToken() != null) {
      throw bad("something follows the end of the object");
    }
    return new Baseline(counts);
  }

  private void expectVersion(JsonToken value) throws IOException {
    expect(value, JsonToken.VALUE_NUMBER_INT, "a number as “version”");
    if (!json.getText().equals(String.valueOf(BaselineWriter.VERSION))) {
      throw bad(
          "version "
              + json.getText()
              + " of the format, and this Calque knows version "
              + BaselineWriter.VERSION
              + ": take a newer Calque, or "
              + ANEW);
    }
  }

  private void findings(JsonToken value, SortedMap<Entry, Integer> counts) throws IOException {
    expect(value, JsonToken.START_ARRAY, "a list as “findings”");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.START_OBJECT, "an object with “rule”, “text”, “hash”");
      finding(counts);
    }
  }

  private void finding(SortedMap<Entry, Integer> counts) throws IOException {
    Map<String, String> texts = new HashMap<>();
    int count = 1;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      switch (key) {
        case "place", "rule", "text", "hash" -> {
          expect(value, JsonToken.VALUE_STRING, "a text as “" + key + "”");
          texts.put(key, json.getText());
        }
        case "count" -> {
          expect(value, JsonToken.VALUE_NUMBER_INT, "a number as “count”");
          count = json.getIntValue();
        }
        default ->
            throw bad(
                "unknown key “" + key + "”; there are “place”, “rule”, “text”, “hash”, “count”");
      }
    }
    if (count < 1) {
      throw bad("expected a “count” of 1 or more, not " + count);
    }
    Fingerprint fingerprint =
        new Fingerprint(required(texts, "rule"), required(texts, "text"), required(texts, "hash"));
    counts.merge(new Entry(required(texts, "place"), fingerprint), count, Math::max);
  }

  private String required(Map<String, String> texts, String key) {
    String text = texts.get(key);
    if (text == null) {
      throw bad("a finding without “" + key + "”");
    }
    return text;
  }

  private void expect(JsonToken token, JsonToken wanted, String words) {
    if (token != wanted) {
      throw bad("expected " + words);
    }
  }

  private BadBaselineException bad(String problem) {
    int line = json.currentTokenLocation().getLineNr();
    return new BadBaselineException(name + ":" + line + ": " + problem);
  }
}
