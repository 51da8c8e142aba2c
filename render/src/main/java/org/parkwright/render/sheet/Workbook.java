package org.parkwright.render.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parkwright.kernel.document.Block;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Grid;
import org.parkwright.render.text.Characters;
import org.parkwright.render.text.Typesetting;
import org.parkwright.render.text.Words;

/// A document as a workbook: summary, one sheet per table in reading order, about.
public final class Workbook {
  /// Dates in the file are this one, whenever it is made: equal documents give equal bytes.
  private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Workbook() {}

  public static byte[] of(Document document) throws IOException {
    var setting = new Typesetting(Words.in(document.locale()), Typesetting.Medium.FILE);
    try (var workbook = new XSSFWorkbook()) {
      var styles = new Styles(workbook);
      var names = new SheetNames();
      String summary = names.next(setting.words().say("summary"));
      String about = names.next(setting.words().say("sheet.about"));
      ProseSheets.summary(new Pencil(workbook, styles, summary, setting), document);
      for (Block block : document.blocks()) {
        if (block instanceof Grid grid) {
          GridSheet.write(new Pencil(workbook, styles, names.next(grid.sheet()), setting), grid);
        }
      }
      ProseSheets.about(new Pencil(workbook, styles, about, setting), document);
      describe(workbook, document);
      var out = new ByteArrayOutputStream();
      workbook.write(out);
      return undated(out.toByteArray());
    }
  }

  private static void describe(XSSFWorkbook workbook, Document document) {
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(Characters.legal(document.title()));
    properties.setCreator("Parkwright");
    properties.setCreated(Optional.of(Date.from(NO_DATE.toInstant(ZoneOffset.UTC))));
    properties.setModified(Optional.of(Date.from(NO_DATE.toInstant(ZoneOffset.UTC))));
  }

  private static byte[] undated(byte[] file) throws IOException {
    var out = new ByteArrayOutputStream(file.length);
    try (var from = new ZipInputStream(new ByteArrayInputStream(file));
        var to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        var undated = new ZipEntry(entry.getName());
        undated.setTimeLocal(NO_DATE);
        to.putNextEntry(undated);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
