package io.calque.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.calque.text.Format;
import io.calque.text.Source;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a .jsonl file: {@code {"id": …, "text": …, "lang": …}}. Without an {@code id} the
 * number of the line is its id; {@code lang} and {@code source} ({@link JsonOriginal}) may be
 * missing; other keys are ignored. An unpaired surrogate is read as U+FFFD, so that offsets keep.
 */
final class JsonLine implements Unread {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final String file;
  private final int number;
  private final byte[] bytes;
  private final Reading reading;

  /**
   * @param file what messages call the file
   * @param number of the line, 1-based
   * @param bytes of the line; must not be changed afterwards
   */
  JsonLine(String file, int number, byte[] bytes, Reading reading) {
    this.file = file;
    this.number = number;
    this.bytes = bytes;
    this.reading = reading;
  }

  @Override
  public String name() {
    return file + ":" + number;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public Manuscript read() throws UnreadableException {
    String line = reading.decoder().text(bytes, file, number);
    try (JsonParser json = JSON.createParser(line)) {
      return manuscript(json);
    } catch (JsonOriginal.Unusable e) {
      throw bad(String.valueOf(e.getMessage()));
    } catch (JsonProcessingException e) {
      throw bad("not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw bad(Problem.of(e));
    }
  }

  private Manuscript manuscript(JsonParser json)
      throws IOException, UnreadableException, JsonOriginal.Unusable {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw bad("expected an object with “id” and “text”");
    }
    String id = String.valueOf(number);
    @Nullable String text = null;
    @Nullable String language = null;
    JsonOriginal original = new JsonOriginal();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (key.equals("id") && value.isScalarValue()) {
        id = json.getText();
      } else if (key.equals("text") && value == JsonToken.VALUE_STRING) {
        text = json.getText();
      } else if (key.equals("lang") && value == JsonToken.VALUE_STRING) {
        language = json.getText();
      } else if (key.equals("source")) {
        original.read(json);
      } else {
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw bad("more than one object on a line");
    }
    if (text == null) {
      throw bad("no text under “text”");
    }
    Source source = new Source(paired(id), paired(text));
    return new Manuscript(
        source,
        Format.PLAIN_TEXT,
        Optional.ofNullable(language),
        original.original(name(), source.text()));
  }

  private UnreadableException bad(String problem) {
    return new UnreadableException(name() + ": " + problem);
  }

  private static String paired(String text) {
    @Nullable StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        repaired = repaired == null ? new StringBuilder(text) : repaired;
        repaired.setCharAt(i, '\uFFFD');
      }
    }
    return repaired == null ? text : repaired.toString();
  }
}
