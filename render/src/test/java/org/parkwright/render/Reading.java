package org.parkwright.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Reads back what was written, as a reader's programs do.
final class Reading {
  private Reading() {}

  /// The root element; fails where the text is not well-formed XML.
  static Element xml(String text) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + text, e);
    }
  }

  static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /// The elements of a class, such as `value` of the chart.
  static List<Element> ofClass(Element root, String name) {
    return all(root, "*").stream()
        .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(name))
        .toList();
  }

  /// The text line by line across the page.
  static String pdfText(byte[] pdf) throws IOException {
    return pdfText(pdf, true);
  }

  /// The text in the order in which it was written: cell by cell.
  static String pdfCells(byte[] pdf) throws IOException {
    return pdfText(pdf, false);
  }

  private static String pdfText(byte[] pdf, boolean byPosition) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(byPosition);
      return stripper.getText(document);
    }
  }

  static XSSFWorkbook workbook(byte[] xlsx) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
  }

  /// All text cells of a sheet.
  static List<String> texts(Sheet sheet) {
    var texts = new ArrayList<String>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                  }
                }));
    return texts;
  }
}
