package org.parkwright.formats.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Takes workbooks apart and puts them together again, with parts that no spreadsheet program
/// would write.
final class Archives {
  private Archives() {}

  /// A small honest workbook.
  static byte[] honest() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("One").createRow(0).createCell(0).setCellValue("hello");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /// The honest workbook with one part replaced or added.
  static byte[] with(String part, byte[] content) {
    Map<String, byte[]> parts = parts(honest());
    parts.put(part, content);
    return zip(parts);
  }

  static byte[] with(String part, String content) {
    return with(part, content.getBytes(StandardCharsets.UTF_8));
  }

  /// The honest workbook with a text in one part replaced.
  static byte[] replaced(String part, String from, String to, Charset charset) {
    String content = new String(parts(honest()).get(part), StandardCharsets.UTF_8);
    if (!content.contains(from)) {
      throw new AssertionError(part + " has no " + from + ": " + content);
    }
    return with(part, content.replace(from, to).getBytes(charset));
  }

  static byte[] replaced(String part, String from, String to) {
    return replaced(part, from, to, StandardCharsets.UTF_8);
  }
}
