package org.openrenovation.reports.writer.mspdi;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openrenovation.reports.writer.Plain;

/** Writes elements a line each, indented by how deep they stand. */
final class Elements {
  private static final String NAMESPACE = "http://schemas.microsoft.com/project";

  private final XMLStreamWriter xml;
  private int depth;

  Elements(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void begin(String root) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(NAMESPACE);
    depth = 1;
  }

  void end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  Elements open(String element) throws XMLStreamException {
    line();
    xml.writeStartElement(element);
    depth++;
    return this;
  }

  Elements close() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
    return this;
  }

  Elements text(String element, String text) throws XMLStreamException {
    line();
    xml.writeStartElement(element);
    xml.writeCharacters(Plain.text(text));
    xml.writeEndElement();
    return this;
  }

  Elements number(String element, long number) throws XMLStreamException {
    return text(element, Long.toString(number));
  }

  Elements flag(String element, boolean flag) throws XMLStreamException {
    return text(element, flag ? "1" : "0");
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
