package io.calque.input;

import io.calque.text.Format;
import io.calque.text.FrontMatter;
import io.calque.text.Source;
import java.io.IOException;
import java.io.InputStream;

/**
 * One document that fills a file or a stream.
 *
 * @param name what reports call it; its ending tells the format
 */
record TextFile(String name, Bytes bytes, Reading reading) implements Unread {

  /** Opens the bytes of a document. */
  @FunctionalInterface
  interface Bytes {
    InputStream open() throws IOException;
  }

  @Override
  public String file() {
    return name;
  }

  @Override
  public Manuscript read() throws UnreadableException {
    byte[] read;
    try (InputStream in = bytes.open()) {
      read = in.readNBytes(reading.maxSize() + 1);
    } catch (IOException e) {
      throw new UnreadableException(name + ": " + Problem.of(e));
    }
    if (read.length > reading.maxSize()) {
      throw new UnreadableException(name + ": " + reading.tooLarge());
    }
    Source source = new Source(name, reading.decoder().text(read, name, 1));
    return new Manuscript(source, Format.of(name), FrontMatter.language(source));
  }
}
