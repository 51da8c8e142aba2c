package org.parkwright.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.parkwright.kernel.document.Document;
import org.parkwright.render.sheet.Workbook;

/// Sets a [Document] as an XLSX workbook: a sheet in words, one sheet per table, and a sheet that
/// says what, when and which versions.
///
/// Figures are numbers, rounded to the digits that page and PDF show, with units in the heads.
/// Text is always text: a cell that begins with `=`, `+`, `-` or `@` is stored as a string and
/// marked so that it stays one when edited. Equal documents give equal bytes.
public final class DocumentXlsx {
  private DocumentXlsx() {}

  public static byte[] of(Document document) {
    try {
      return Workbook.of(document);
    } catch (IOException e) {
      throw new UncheckedIOException("no workbook of \"" + document.title() + "\"", e);
    }
  }
}
