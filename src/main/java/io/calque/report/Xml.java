package io.calque.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in the making, indented. What XML 1.0 cannot hold is written as U+FFFD. */
final class Xml {
  private final XMLStreamWriter xml;
  private int depth;

  /** Something that StAX does. */
  @FunctionalInterface
  private interface Step {
    void apply() throws XMLStreamException;
  }

  /** Begins a document with its declaration. */
  Xml(Writer out) throws IOException {
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    run(() -> xml.writeStartDocument("UTF-8", "1.0"));
  }

  /** Begins an element on a line of its own. */
  Xml start(String name) throws IOException {
    line();
    depth++;
    return run(() -> xml.writeStartElement(name));
  }

  /** An element without content, on a line of its own. */
  Xml empty(String name) throws IOException {
    line();
    return run(() -> xml.writeEmptyElement(name));
  }

  /** An attribute of the element that was begun last. Line breaks are spaces. */
  Xml attribute(String name, String value) throws IOException {
    return run(() -> xml.writeAttribute(name, allowed(value).replaceAll("\\s", " ")));
  }

  Xml attribute(String name, long value) throws IOException {
    return attribute(name, String.valueOf(value));
  }

  /** The text of an element, which then ends. */
  void textAndEnd(String text) throws IOException {
    depth--;
    run(() -> xml.writeCharacters(allowed(text)));
    run(xml::writeEndElement);
  }

  /** Ends the element that was begun last. */
  void end() throws IOException {
    depth--;
    line();
    run(xml::writeEndElement);
  }

  /** Ends the document. */
  void finish() throws IOException {
    run(() -> xml.writeCharacters("\n"));
    run(xml::writeEndDocument);
    flush();
  }

  void flush() throws IOException {
    run(xml::flush);
  }

  private void line() throws IOException {
    run(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
  }

  private Xml run(Step step) throws IOException {
    try {
      step.apply();
      return this;
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /** The production {@code Char} of XML 1.0, section 2.2. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
    return allowed.toString();
  }

  private static boolean isAllowed(int c) {
    return c < ' '
        ? c == '\t' || c == '\n' || c == '\r'
        : c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
  }
}
