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
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads every XML part once with the JDK's parser, document types refused, and looks for what an
/// assessment workbook never needs: macros, live links to programs, nesting or cells without end.
/// Links to other files are noted and never followed.
final class PartScan extends DefaultHandler {
  private static final int DEEPEST = 60;
  private static final int MOST_MERGED = 2_000;
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
            "a document type (DOCTYPE) in " + name,
            "plain workbook parts, which never declare one",
            "do not use this file; no spreadsheet program writes such a part")
        : new RefusedException(
            IssueKind.DAMAGED_FILE,
            name + ": " + message,
            "well-formed XML in every part",
            "open the file in a spreadsheet program and save it again");
  }

  private static void refuseActive(String name) throws RefusedException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("vbaproject")
        || lower.contains("xl/macrosheets/")
        || lower.contains("xl/activex/")) {
      throw active(name);
    }
  }

  private static RefusedException active(String found) {
    return new RefusedException(
        IssueKind.ACTIVE_CONTENT,
        found,
        "a workbook without macros or other active content",
        "save it as .xlsx (Excel workbook), not .xlsm, and send that");
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
      throw tooLarge("elements nested more than " + DEEPEST + " deep", "a flat workbook");
    }
    switch (name) {
      case "row" -> rows++;
      case "c" -> cells++;
      case "mergeCell" -> merged++;
      case "ddeLink", "oleLink" -> throw active("a live link to another program (" + name + ")");
      case "Override", "Default" -> refuseMacros(attributes.getValue("ContentType"));
      case "Relationship" -> noteLink(attributes);
      case "workbook" -> refuseStrict(attributes.getValue("conformance"));
      case "connection" -> links.add("a data connection");
      default -> {}
    }
    if (rows > limits.rows()) {
      throw tooLarge(
          "more than " + limits.rows() + " stored rows", "at most " + limits.rows() + " rows");
    }
    if (merged > MOST_MERGED) {
      throw tooLarge("more than " + MOST_MERGED + " merged ranges", "a table without merged cells");
    }
    if (cells > limits.cells()) {
      throw tooLarge(
          "more than " + limits.cells() + " stored cells", "at most " + limits.cells() + " cells");
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    depth--;
  }

  private static RefusedException tooLarge(String found, String expected) {
    return new RefusedException(
        IssueKind.TOO_LARGE,
        found,
        expected,
        "delete the empty rows and columns below and beside the tables, or start from a new workbook");
  }

  private static void refuseStrict(@Nullable String conformance) throws RefusedException {
    if ("strict".equals(conformance)) {
      throw new RefusedException(
          FileSniff.other(
              "a workbook in the form \"Strict Open XML\"",
              "open it and save it as Excel workbook (.xlsx)"));
    }
  }

  private static void refuseMacros(@Nullable String contentType) throws RefusedException {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    if (type.contains("sheet.binary")) {
      throw new RefusedException(
          FileSniff.other("a binary workbook (.xlsb)", "open it and save it as .xlsx"));
    }
    if (type.contains("macroenabled") || type.contains("vbaproject")) {
      throw active(type);
    }
  }

  private void noteLink(Attributes attributes) {
    String type = String.valueOf(attributes.getValue("Type"));
    if ("External".equals(attributes.getValue("TargetMode")) && !type.endsWith("/hyperlink")) {
      links.add(String.valueOf(attributes.getValue("Target")));
    }
  }
}
