package org.parkwright.formats.source.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The XML of one part of a workbook, element by element. The part was inspected before; all the
/// same no document type is read and nothing outside is opened.
final class PartXml implements AutoCloseable {
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private final XMLStreamReader xml;

  PartXml(InputStream part) throws XMLStreamException {
    synchronized (FACTORY) {
      this.xml = FACTORY.createXMLStreamReader(part);
    }
  }

  /// Goes to the next start of an element.
  ///
  /// @return its name without prefix; empty at the end
  String next() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        return xml.getLocalName();
      }
    }
    return "";
  }

  /// Goes to the next start or end of an element.
  ///
  /// @return its name, with a slash before it at the end of an element; empty at the end of all
  String step() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return xml.getLocalName();
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        return "/" + xml.getLocalName();
      }
    }
    return "";
  }

  /// The text from here to the end of the element, that of elements inside it included, except what
  /// is inside `rPh` (how East Asian words are pronounced).
  String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int silent = 0;
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          silent += silent > 0 || xml.getLocalName().equals("rPh") ? 1 : 0;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          silent -= silent > 0 ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (silent == 0) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  /// An attribute of the element by its name without prefix; empty when it has none.
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        @Nullable String value = xml.getAttributeValue(i);
        return value == null ? "" : value;
      }
    }
    return "";
  }

  /// An attribute as a whole number; `missing` when it is none.
  int number(String name, int missing) {
    String text = attribute(name);
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : missing;
  }

  @Override
  public void close() throws XMLStreamException {
    xml.close();
  }
}
