package org.openrenovation.reports.load.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, event by event: no document type, no entity of its own, no depth without
 * end. Elements are known by their local names, since two standards give them two namespaces.
 */
final class Xml implements AutoCloseable {
  private static final int DEEPEST = 64;
  private static final int MARK_LENGTH = 3;
  private static final XMLInputFactory FACTORY = factory();

  private final MeasuredStream bytes;
  private final XMLStreamReader reader;
  private final String part;
  private int depth;

  Xml(MeasuredStream bytes, String part) throws IOException {
    this.bytes = bytes;
    this.part = part;
    this.reader = reader(bytes, part);
  }

  private static XMLInputFactory factory() {
    // The JDK's own: another on the class path may have other limits.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // Local names are all that is asked for; binding prefixes would take a tenth of the time.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  private static XMLStreamReader reader(InputStream bytes, String part) throws IOException {
    try {
      return FACTORY.createXMLStreamReader(characters(bytes));
    } catch (XMLStreamException | RuntimeException e) {
      throw refused(e, part);
    }
  }

  /**
   * Decodes by the mark at the beginning, UTF-8 without one: the two encodings that a package may
   * have. The parser would print what it cannot decode.
   */
  private static Reader characters(InputStream bytes) throws IOException {
    PushbackInputStream start = new PushbackInputStream(bytes, MARK_LENGTH);
    byte[] mark = start.readNBytes(MARK_LENGTH);
    Charset charset =
        isMark(mark, 0xFE, 0xFF) || isMark(mark, 0xFF, 0xFE)
            ? StandardCharsets.UTF_16
            : StandardCharsets.UTF_8;
    if (!isMark(mark, 0xEF, 0xBB, 0xBF)) {
      start.unread(mark);
    }
    return new InputStreamReader(
        start,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static boolean isMark(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The next event; only elements and text are told. */
  int next() throws IOException {
    try {
      int event = reader.next();
      bytes.token();
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        throw RefusedFileException.of(part, "damaged");
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw RefusedFileException.of(part, "entities");
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw refused(e, part);
    }
  }

  boolean hasNext() throws IOException {
    try {
      return reader.hasNext();
    } catch (XMLStreamException e) {
      throw refused(e, part);
    }
  }

  /** Advances to the next element that begins; false where there is none. */
  boolean nextElement() throws IOException {
    while (hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** The element's local name. */
  String name() {
    return local(reader.getLocalName());
  }

  boolean is(String name) {
    return isLocal(reader.getLocalName(), name);
  }

  /** The attribute of this local name, whatever its namespace. */
  @Nullable String attribute(String name) {
    int count = reader.getAttributeCount();
    for (int i = 0; i < count; i++) {
      if (isLocal(reader.getAttributeLocalName(i), name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  private static String local(String qualified) {
    return qualified.substring(qualified.indexOf(':') + 1);
  }

  private static boolean isLocal(String qualified, String name) {
    int prefix = qualified.length() - name.length();
    return prefix > 0
        ? qualified.charAt(prefix - 1) == ':' && qualified.endsWith(name)
        : qualified.equals(name);
  }

  int attributes() {
    return reader.getAttributeCount();
  }

  boolean isAttribute(int index, String name) {
    return isLocal(reader.getAttributeLocalName(index), name);
  }

  String attribute(int index) {
    return reader.getAttributeValue(index);
  }

  /** The attribute, or the empty text. */
  String attribute(String name, String absent) {
    String value = attribute(name);
    return value == null ? absent : value;
  }

  /** Adds the text at which the reader stands. */
  void addText(StringBuilder to) {
    to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  private static IOException refused(Exception e, String part) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedFileException refused) {
        return refused;
      }
      if (cause instanceof XMLStreamException wrapped
          && wrapped.getNestedException() instanceof RefusedFileException refused) {
        return refused;
      }
    }
    return RefusedFileException.of(part, "damaged");
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
