package io.calque.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.calque.bitext.Original;
import io.calque.bitext.Segment;
import io.calque.bitext.SegmentedOriginal;
import io.calque.bitext.WholeOriginal;
import io.calque.text.Format;
import io.calque.text.Source;
import io.calque.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands under {@code source} in a line of a .jsonl file: a text, or a list of segments {@code
 * {"start": …, "end": …, "source": …}}, with offsets into the line's {@code text}.
 */
final class JsonOriginal {
  private String whole = "";
  private final List<Piece> pieces = new ArrayList<>();

  /** A segment as it is given. */
  private record Piece(int start, int end, String source) {}

  /** It cannot be used, and why. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    Unusable(String problem) {
      super(problem);
    }
  }

  /** Reads the value at which the parser stands. */
  void read(JsonParser json) throws IOException, Unusable {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      whole = json.getText();
    } else if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        pieces.add(piece(json));
      }
    } else if (json.currentToken() != JsonToken.VALUE_NULL) {
      throw new Unusable("“source” is a text, or a list of {\"start\", \"end\", \"source\"}");
    }
  }

  /**
   * What the line's text was translated from.
   *
   * @param name what messages call it
   * @param text as the offsets count it
   */
  Optional<Original> original(String name, String text) throws Unusable {
    if (!pieces.isEmpty()) {
      return Optional.of(new SegmentedOriginal(segments(text.length())));
    }
    return whole.isBlank()
        ? Optional.empty()
        : Optional.of(new WholeOriginal(new Source(name, whole), Format.PLAIN_TEXT));
  }

  private List<Segment> segments(int length) throws Unusable {
    List<Segment> segments = new ArrayList<>();
    int last = 0;
    for (Piece piece : pieces) {
      if (piece.start() < last || piece.end() <= piece.start() || piece.end() > length) {
        throw new Unusable(
            "segment %d of “source” is [%d, %d), which %s"
                .formatted(
                    segments.size() + 1,
                    piece.start(),
                    piece.end(),
                    piece.end() > length
                        ? "ends behind the text's " + length + " UTF-16 code units"
                        : "is empty or begins before the last one ends"));
      }
      last = piece.end();
      segments.add(new Segment(new Span(piece.start(), piece.end()), piece.source()));
    }
    return segments;
  }

  private Piece piece(JsonParser json) throws IOException, Unusable {
    int start = -1;
    int end = -1;
    Optional<String> source = Optional.empty();
    if (json.currentToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        if (key.equals("start") && value == JsonToken.VALUE_NUMBER_INT) {
          start = json.getIntValue();
        } else if (key.equals("end") && value == JsonToken.VALUE_NUMBER_INT) {
          end = json.getIntValue();
        } else if (key.equals("source") && value == JsonToken.VALUE_STRING) {
          source = Optional.of(json.getText());
        } else {
          json.skipChildren();
        }
      }
    }
    if (start < 0 || end < 0 || source.isEmpty()) {
      throw new Unusable(
          "segment %d of “source” has no “start”, “end” and “source”".formatted(pieces.size() + 1));
    }
    return new Piece(start, end, source.get());
  }
}
