package org.parkwright.formats.source.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.parkwright.formats.xlsx.XlsxParts;
import org.parkwright.formats.xlsx.XlsxText;

/// What all sheets of a workbook share: their names, the texts that cells refer to, the formats of
/// numbers.
///
/// @param sheets in the order of the workbook
/// @param texts that cells refer to by number
/// @param styles formats of numbers
/// @param from1904 whether days are counted from 1904, as old Macintosh programs did
record Book(
    XlsxParts parts, List<Sheet> sheets, List<String> texts, CellStyles styles, boolean from1904) {

  /// A sheet.
  ///
  /// @param part where its XML is
  /// @param hidden whether people do not see it
  record Sheet(String name, String part, boolean hidden) {}

  static Book of(XlsxParts parts) throws XMLStreamException {
    Map<String, String> targets = targets(parts);
    List<Sheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    Optional<InputStream> workbook = parts.part("xl/workbook.xml");
    if (workbook.isPresent()) {
      try (PartXml xml = new PartXml(workbook.get())) {
        for (String name = xml.next(); !name.isEmpty(); name = xml.next()) {
          if (name.equals("workbookPr")) {
            from1904 = xml.attribute("date1904").matches("1|true");
          } else if (name.equals("sheet")) {
            String part = targets.getOrDefault(xml.attribute("id"), "");
            sheets.add(
                new Sheet(
                    xml.attribute("name"), part, !xml.attribute("state").matches("|visible")));
          }
        }
      }
    }
    return new Book(parts, List.copyOf(sheets), texts(parts), CellStyles.of(parts), from1904);
  }

  /// The sheets that are tables: charts are sheets as well.
  List<Sheet> tables() {
    return sheets.stream().filter(sheet -> parts.part(sheet.part()).isPresent()).toList();
  }

  InputStream open(Sheet sheet) {
    return parts.part(sheet.part()).orElseThrow();
  }

  private static Map<String, String> targets(XlsxParts parts) throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    Optional<InputStream> relations = parts.part("xl/_rels/workbook.xml.rels");
    if (relations.isPresent()) {
      try (PartXml xml = new PartXml(relations.get())) {
        for (String name = xml.next(); !name.isEmpty(); name = xml.next()) {
          if (name.equals("Relationship") && xml.attribute("Type").endsWith("/worksheet")) {
            String target = xml.attribute("Target").replaceFirst("^\\./", "");
            targets.put(
                xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
          }
        }
      }
    }
    return targets;
  }

  private static List<String> texts(XlsxParts parts) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    Optional<InputStream> shared = parts.part("xl/sharedStrings.xml");
    if (shared.isPresent()) {
      try (PartXml xml = new PartXml(shared.get())) {
        for (String name = xml.next(); !name.isEmpty(); name = xml.next()) {
          if (name.equals("si")) {
            texts.add(XlsxText.decoded(xml.text()));
          }
        }
      }
    }
    return texts;
  }
}
