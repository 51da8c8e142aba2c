package org.parkwright.formats.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.domain.park.Place;
import org.parkwright.formats.issue.IssueKind;

/// Files by their content: packed, in archives, workbooks, map files, and what is refused.
class SourceFileTest {
  private static final String PARKS = "name,area\nSuez,460\nTEDA,33\n";
  @TempDir Path folder;

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        packed.putNextEntry(new ZipEntry(file.getKey()));
        packed.write(file.getValue());
        packed.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private IssueKind refused(byte[] file) {
    try {
      Rows.of(Rows.open(folder, file));
      throw new AssertionError("the file was read");
    } catch (UnreadableFileException told) {
      return told.issues().getFirst().kind();
    }
  }

  @Test
  void packingDoesNotMatter() throws IOException {
    List<List<String>> cells = Rows.cells(Rows.open(folder, PARKS));

    assertThat(Rows.cells(Rows.open(folder, gzip(bytes(PARKS))))).isEqualTo(cells);
    assertThat(Rows.cells(Rows.open(folder, gzip(gzip(bytes(PARKS)))))).isEqualTo(cells);
    byte[] archive = zip(Map.of("data/parks.csv", bytes(PARKS)));
    assertThat(Rows.cells(Rows.open(folder, archive))).isEqualTo(cells);
    assertThat(Rows.cells(Rows.open(folder, gzip(archive)))).isEqualTo(cells);
    assertThat(Rows.cells(Rows.open(folder, zip(Map.of("parks.csv.gz", gzip(bytes(PARKS)))))))
        .isEqualTo(cells);
  }

  @Test
  void ofSeveralFilesInAnArchiveTheLargestTableIsReadAndItsNameKept() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("README.txt", bytes("a long text ".repeat(100)));
    files.put("codes.csv", bytes("a,b\n1,2\n"));
    files.put("parks.csv", bytes(PARKS));
    SourceTable table = Rows.open(folder, zip(files));

    assertThat(table.reading().sheet()).isEqualTo("parks.csv");
    assertThat(Rows.about(table)).containsExactly(IssueKind.ONE_OF_SEVERAL);
    assertThat(Rows.of(table)).hasSize(2);
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    byte[] bomb = gzip(new byte[60_000_000]);

    assertThat(bomb.length).isLessThan(100_000);
    assertThat(refused(gzip(bytes("a,b\n" + "1,2\n".repeat(15_000_000)))))
        .isEqualTo(IssueKind.ZIP_BOMB);
  }

  @Test
  void whatHoldsNoRowsIsRefusedByItsKind() {
    assertThat(refused(bytes("%PDF-1.7 …"))).isEqualTo(IssueKind.FOREIGN_FILE);
    assertThat(refused(bytes("<!DOCTYPE html><table>"))).isEqualTo(IssueKind.FOREIGN_FILE);
    assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
        .isEqualTo(IssueKind.FOREIGN_FILE);
    assertThat(refused(bytes("SQLite format 3\0\1\2\3"))).isEqualTo(IssueKind.FOREIGN_FILE);
    assertThat(refused(bytes("{\"a\":"))).isEqualTo(IssueKind.DAMAGED_FILE);
    assertThat(refused(new byte[] {'P', 'K', 3, 4, 1, 2})).isEqualTo(IssueKind.DAMAGED_FILE);
    assertThatThrownBy(() -> SourceFile.open(folder.resolve("none"), ReadAs.found()))
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void aWorkbookWithTitlesHiddenSheetAndMergedCells() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet notes = book.createSheet("old");
      for (int r = 0; r < 50; r++) {
        notes.createRow(r).createCell(0).setCellValue("old");
        notes.getRow(r).createCell(1).setCellValue(r);
      }
      book.setSheetHidden(0, true);
      XSSFSheet sheet = book.createSheet("Zones");
      String[][] rows = {
        {"Register of zones", "", "", ""},
        {"Governorate", "Zone", "Area", ""},
        {"", "", "land", "built"},
        {"Suez", "Ain Sokhna", "210.5", "12"},
        {"", "Adabiya", "7", "3"},
      };
      for (int r = 0; r < rows.length; r++) {
        for (int c = 0; c < 4; c++) {
          if (r > 2 && c > 1) {
            sheetCell(sheet, r, c).setCellValue(Double.parseDouble(rows[r][c]));
          } else if (!rows[r][c].isEmpty()) {
            sheetCell(sheet, r, c).setCellValue(rows[r][c]);
          }
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
      sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
      book.write(out);
    }
    SourceTable zones = Rows.open(folder, out.toByteArray());

    assertThat(zones.reading().sheet()).isEqualTo("Zones");
    assertThat(zones.columns())
        .containsExactly("Governorate", "Zone", "Area / land", "Area / built");
    assertThat(Rows.cells(zones))
        .containsExactly(
            List.of("Suez", "Ain Sokhna", "210.5", "12"), List.of("Suez", "Adabiya", "7", "3"));
  }

  private static org.apache.poi.xssf.usermodel.XSSFCell sheetCell(XSSFSheet sheet, int r, int c) {
    return (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r)).createCell(c);
  }

  @Test
  void geoJsonWithMembersInAnyOrder() {
    SourceTable zones =
        Rows.open(
            folder,
            """
            {"features":[
              {"geometry":{"coordinates":[31.2,30.1],"type":"Point"},"properties":{"a":1,"b":null},"type":"Feature"},
              {"type":"Feature","id":7,"properties":{"b":[1,{"x":2}],"c":"d"},"geometry":null},
              {"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[500,1]}}
            ],"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}}
            """);

    assertThat(zones.columns()).containsExactly("id", "a", "b", "c");
    assertThat(Rows.cells(zones))
        .containsExactly(
            List.of("", "1", "", ""),
            List.of("7", "", "[1,{\"x\":2}]", "d"),
            List.of("", "", "", ""));
    assertThat(Rows.of(zones).getFirst().located())
        .isEqualTo(new Located.At(new Place(30.1, 31.2)));
    assertThat(Rows.issues(zones)).containsExactly(Map.entry(IssueKind.UNUSABLE_GEOMETRY, 1L));
  }

  @Test
  void geoJsonInAProjectionAndOneObjectALine() {
    String feature =
        "{\"type\":\"Feature\",\"properties\":{\"n\":1},\"geometry\":{\"type\":\"Point\","
            + "\"coordinates\":[846880,1815839]}}\n";
    Located there =
        Rows.of(
                Rows.open(
                    folder,
                    "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:27572\"}},"
                        + "\"type\":\"FeatureCollection\",\"features\":["
                        + feature
                        + "]}"))
            .getFirst()
            .located();

    assertThat(((Located.At) there).place().longitude()).isBetween(5.37477, 5.37478);
    assertThat(Rows.of(Rows.open(folder, feature.repeat(3)))).hasSize(3);
  }
}
