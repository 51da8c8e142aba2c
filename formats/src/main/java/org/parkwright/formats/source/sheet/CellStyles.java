package org.parkwright.formats.source.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.parkwright.formats.xlsx.XlsxParts;

/// Whether the number in a cell is shown as a number, a percentage or a date.
final class CellStyles {
  /// How a number is shown.
  enum Shown {
    NUMBER,
    PERCENT,
    DATE
  }

  private final List<Shown> byStyle;

  private CellStyles(List<Shown> byStyle) {
    this.byStyle = byStyle;
  }

  static CellStyles of(XlsxParts parts) throws XMLStreamException {
    Map<Integer, String> formats = new HashMap<>();
    List<Shown> shown = new ArrayList<>();
    Optional<InputStream> styles = parts.part("xl/styles.xml");
    if (styles.isPresent()) {
      try (PartXml xml = new PartXml(styles.get())) {
        boolean cells = false;
        for (String name = xml.step(); !name.isEmpty(); name = xml.step()) {
          switch (name) {
            case "numFmt" -> formats.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
            case "cellXfs" -> cells = true;
            case "/cellXfs" -> cells = false;
            case "xf" -> {
              if (cells) {
                shown.add(shown(xml.number("numFmtId", 0), formats));
              }
            }
            default -> {}
          }
        }
      }
    }
    return new CellStyles(shown);
  }

  private static Shown shown(int id, Map<Integer, String> formats) {
    String builtin = id < BuiltinFormats.getAll().length ? BuiltinFormats.getBuiltinFormat(id) : "";
    String format = formats.getOrDefault(id, builtin == null ? "" : builtin);
    if (DateUtil.isADateFormat(id, format)) {
      return Shown.DATE;
    }
    return format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%") ? Shown.PERCENT : Shown.NUMBER;
  }

  /// How numbers of a style are shown; as numbers when there is no such style.
  Shown of(int style) {
    return style >= 0 && style < byStyle.size() ? byStyle.get(style) : Shown.NUMBER;
  }
}
