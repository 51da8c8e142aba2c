package org.parkwright.formats.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.kernel.document.Phrase;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads every XML part once with the JDK's parser, document types refused, and looks for what an
/// assessment workbook never needs: macros, live links to programs, nesting or cells without end.
/// Links to other files are noted and never followed.
final class PartScan extends DefaultHandler {
  private static final int DEEPEST = 60;
  private static final String REFUSE_DOCUMENT_TYPES =
      "http://apache.org/xml/features/disallow-doctype-decl";

  private final SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
  private final XlsxLimits limits;
  private final Set<String> links = new LinkedHashSet<>();
  private int rows;
  private int cells;
  private int merged;
  private int depth;

  PartScan(XlsxLimits limits) {
    this.limits = limits;
    try {
      parsers.setNamespaceAware(true);
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature(REFUSE_DOCUMENT_TYPES, true);
    } catch (ParserConfigurationException | SAXException impossible) {
      throw new IllegalStateException("the JDK's parser can refuse document types", impossible);
    }
  }

  /// Addresses of other files that the workbook points to.
  List<String> links() {
    return List.copyOf(links);
  }

  /// Looks at one part.
  ///
  /// @throws RefusedException naming what refuses the file
  void look(String name, byte[] content) throws RefusedException {
    refuseActive(name);
    if (!isXml(content)) {
      return;
    }
    depth = 0;
    try {
      InputSource source = new InputSource(new ByteArrayInputStream(content));
      parsers.newSAXParser().parse(source, this);
    } catch (RefusedException refused) {
      throw refused;
    } catch (SAXException | IOException broken) {
      throw refusal(name, String.valueOf(broken.getMessage()));
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static RefusedException refusal(String name, String message) {
    return message.contains("disallow-doctype-decl")
        ? new RefusedException(
            IssueKind.DOCUMENT_TYPE,
            Phrase.of("found.doctype", name),
            Phrase.of("expect.no_doctype"),
            Phrase.of("do.doctype"))
        : new RefusedException(
            IssueKind.DAMAGED_FILE,
            Phrase.text(name + ": " + message),
            Phrase.of("expect.xml"),
            Phrase.of("do.resave"));
  }

  private static void refuseActive(String name) throws RefusedException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("vbaproject")
        || lower.contains("xl/macrosheets/")
        || lower.contains("xl/activex/")) {
      throw active(Phrase.text(name));
    }
  }

  private static RefusedException active(Phrase found) {
    return new RefusedException(
        IssueKind.ACTIVE_CONTENT, found, Phrase.of("expect.no_macros"), Phrase.of("do.macros"));
  }

  private static boolean isXml(byte[] content) {
    for (byte b : content) {
      int value = b & 0xFF;
      boolean before =
          value == 0 || value <= ' ' || value == 0xEF || value == 0xBB || value == 0xBF;
      if (!before && value != 0xFE && value != 0xFF) {
        return value == '<';
      }
    }
    return false;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new ByteArrayInputStream(new byte[0]));
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth > DEEPEST) {
      throw tooLarge(Phrase.of("found.nested", DEEPEST), Phrase.of("expect.flat"));
    }
    switch (name) {
      case "row" -> rows++;
      case "c" -> cells++;
      case "mergeCell" -> merged++;
      case "ddeLink", "oleLink" -> throw active(Phrase.of("found.live_link", name));
      case "Override", "Default" -> refuseMacros(attributes.getValue("ContentType"));
      case "Relationship" -> noteLink(attributes);
      case "workbook" -> refuseStrict(attributes.getValue("conformance"));
      case "connection" -> links.add("connection");
      default -> {}
    }
    if (rows > limits.rows()) {
      throw tooLarge(
          Phrase.of("found.rows", Long.toString(limits.rows())),
          Phrase.of("expect.rows", Long.toString(limits.rows())));
    }
    if (merged > limits.merged()) {
      throw tooLarge(
          Phrase.of("found.merged", Long.toString(limits.merged())), Phrase.of("expect.unmerged"));
    }
    if (cells > limits.cells()) {
      throw tooLarge(
          Phrase.of("found.cells", Long.toString(limits.cells())),
          Phrase.of("expect.cells", Long.toString(limits.cells())));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    depth--;
  }

  private static RefusedException tooLarge(Phrase found, Phrase expected) {
    return new RefusedException(IssueKind.TOO_LARGE, found, expected, Phrase.of("do.empty_rows"));
  }

  private static void refuseStrict(@Nullable String conformance) throws RefusedException {
    if ("strict".equals(conformance)) {
      throw new RefusedException(
          FileSniff.other(Phrase.of("sniff.strict"), Phrase.of("do.save_excel")));
    }
  }

  private static void refuseMacros(@Nullable String contentType) throws RefusedException {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    if (type.contains("sheet.binary")) {
      throw new RefusedException(
          FileSniff.other(Phrase.of("sniff.xlsb"), Phrase.of("do.save_xlsx")));
    }
    if (type.contains("macroenabled") || type.contains("vbaproject")) {
      throw active(Phrase.text(type));
    }
  }

  private void noteLink(Attributes attributes) {
    String type = String.valueOf(attributes.getValue("Type"));
    if ("External".equals(attributes.getValue("TargetMode")) && !type.endsWith("/hyperlink")) {
      links.add(String.valueOf(attributes.getValue("Target")));
    }
  }
}
