package io.calque.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents of a .jsonl stream, one a line: no more than one line is held. */
final class JsonLines implements AutoCloseable {
  private static final int BUFFER_SIZE = 1 << 16;

  private final String file;
  private final TextFile.Bytes bytes;
  private final Reading reading;
  private @Nullable InputStream opened;
  private int number;
  private boolean atEnd;

  /**
   * @param file what messages call the stream
   */
  JsonLines(String file, TextFile.Bytes bytes, Reading reading) {
    this.file = file;
    this.bytes = bytes;
    this.reading = reading;
  }

  /** The next line that is not blank; nothing at the end. */
  Optional<Unread> next() {
    while (!atEnd) {
      number++;
      Optional<Unread> document = line();
      if (document.isPresent()) {
        return document;
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    if (opened != null) {
      opened.close();
    }
  }

  private Optional<Unread> line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean blank = true;
    boolean tooLong = false;
    try {
      InputStream in = open();
      int next;
      for (next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
        blank &= next == ' ' || next == '\t' || next == '\r';
        tooLong |= line.size() == reading.maxSize();
        if (!tooLong) {
          line.write(next);
        }
      }
      atEnd = next < 0;
    } catch (IOException e) {
      atEnd = true;
      return Optional.of(unreadable(Problem.of(e)));
    }
    if (tooLong) {
      return Optional.of(unreadable(reading.tooLarge()));
    }
    return blank
        ? Optional.empty()
        : Optional.of(new JsonLine(file, number, line.toByteArray(), reading));
  }

  /** A line of which it is known that it cannot be read. */
  private record Unreadable(String file, String name, String problem) implements Unread {
    @Override
    public Manuscript read() throws UnreadableException {
      throw new UnreadableException(name + ": " + problem);
    }
  }

  private InputStream open() throws IOException {
    InputStream in = opened;
    if (in == null) {
      in = new BufferedInputStream(bytes.open(), BUFFER_SIZE);
      opened = in;
    }
    return in;
  }

  private Unread unreadable(String problem) {
    return new Unreadable(file, file + ":" + number, problem);
  }
}
