package org.parkwright.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parkwright.formats.English;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;

/// Files that are not what they say: each gets one clear answer before POI sees a byte.
class XlsxSafetyTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final XlsxLimits SMALL = new XlsxLimits(200_000, 4_000_000, 100, 50, 2_000, 3_000);

  @Test
  void anHonestWorkbookOpens() throws IOException {
    Inspection seen = XlsxSafety.inspect(Archives.honest(), SMALL);
    assertThat(seen).isInstanceOf(Inspection.Safe.class);
    Inspection.Safe safe = (Inspection.Safe) seen;
    assertThat(safe.warnings()).isEmpty();
    try (XSSFWorkbook workbook = safe.parts().open()) {
      assertThat(workbook.getSheet("One").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("hello");
    }
  }

  @Test
  void filesOfOtherKindsAreToldWhatTheyAre() throws IOException {
    assertThat(refused(new byte[0]).kind()).isEqualTo(IssueKind.EMPTY_FILE);
    refused("a text file such as CSV", "Code;Current\nwater.fresh;5\n");
    refused("an HTML page", "<html><table><tr><td>1</td></tr></table></html>");
    refused("an XML file", "<?xml version=\"1.0\"?><Workbook/>");
    refused("a PDF file", "%PDF-1.7 …");
    refused("a text file", "hello");
    refused("a file of another kind", "\u0001\u0002\u0003");
    assertThat(refused("Code;Wert\n".getBytes(StandardCharsets.UTF_16)).found().in(English.WORDS))
        .contains("CSV");
    ByteArrayOutputStream xls = new ByteArrayOutputStream();
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      old.createSheet("One");
      old.write(xls);
    }
    assertThat(refused(xls.toByteArray()).found().in(English.WORDS)).contains(".xls");
  }

  @Test
  void archivesOfOtherKindsAreToldWhatTheyAre() {
    assertThat(
            refused(Archives.zip(Map.of("word/document.xml", new byte[1])))
                .found()
                .in(English.WORDS))
        .isEqualTo("a Word document");
    assertThat(refused(Archives.zip(Map.of("mimetype", new byte[1]))).found().in(English.WORDS))
        .contains("OpenDocument");
    assertThat(
            refused(Archives.zip(Map.of("xl/workbook.bin", new byte[1]))).found().in(English.WORDS))
        .contains(".xlsb");
    assertThat(refused(Archives.zip(Map.of("notes.txt", new byte[1]))).found().in(English.WORDS))
        .contains("without a workbook");
    assertThat(refused(Archives.zip(Map.of())).kind()).isEqualTo(IssueKind.NOT_A_WORKBOOK);
    assertThat(
            refused(
                    Archives.replaced(
                        "xl/workbook.xml", "<workbook ", "<workbook conformance=\"strict\" "))
                .found()
                .in(English.WORDS))
        .contains("Strict");
  }

  @Test
  void aLockedWorkbookIsToldApartFromAnOldOne() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var locked = encryptor.getDataStream(files)) {
        locked.write(Archives.honest());
      }
      files.writeFilesystem(out);
    }
    Issue issue = refused(out.toByteArray());
    assertThat(issue.kind()).isEqualTo(IssueKind.ENCRYPTED);
    assertThat(issue.hint().in(English.WORDS)).contains("password");
  }

  @Test
  void aTruncatedFileIsDamagedWhereverItWasCut() {
    byte[] whole = Archives.honest();
    for (int length = 5; length < whole.length - 1; length += 37) {
      assertThat(refused(Arrays.copyOf(whole, length)).kind())
          .as("cut after %d bytes", length)
          .isEqualTo(IssueKind.DAMAGED_FILE);
    }
  }

  @Test
  void changedBytesNeverThrow() {
    byte[] whole = Archives.honest();
    for (int at = 0; at < whole.length; at += 11) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x55;
      assertThat(XlsxSafety.inspect(changed, SMALL)).isNotNull();
    }
  }

  @Test
  void aZipBombIsStoppedWhileItUnpacks() {
    byte[] bomb = Archives.with("xl/media/image1.png", new byte[60_000_000]);
    assertThat(bomb).hasSizeLessThan(100_000);
    Inspection seen = XlsxSafety.inspect(bomb, XlsxLimits.FILE);
    assertThat(((Inspection.Refused) seen).why().kind()).isEqualTo(IssueKind.ZIP_BOMB);
    Map<String, byte[]> many = new LinkedHashMap<>(Archives.parts(Archives.honest()));
    for (int i = 0; i < 100; i++) {
      many.put("xl/media/" + i + ".bin", new byte[1]);
    }
    assertThat(refused(Archives.zip(many)).kind()).isEqualTo(IssueKind.TOO_LARGE);
  }

  @Test
  void filesAboveTheLimitsAreRefused() throws IOException {
    byte[] noise = new byte[400_000];
    new java.util.Random(7).nextBytes(noise);
    byte[] large = Archives.with("xl/media/image1.png", noise);
    Inspection seen = XlsxSafety.inspect(new ByteArrayInputStream(large), SMALL);
    assertThat(((Inspection.Refused) seen).why().kind()).isEqualTo(IssueKind.TOO_LARGE);
    XlsxLimits tight = new XlsxLimits(1_000_000, 300_000, 1_000, 50, 10, 10);
    assertThat(
            ((Inspection.Refused) XlsxSafety.inspect(large, tight)).why().found().in(English.WORDS))
        .contains("more than 300000 bytes");
  }

  @Test
  void cellsWithoutEndAreCountedBeforeTheyFillTheMemory() {
    StringBuilder cells = new StringBuilder("<row r=\"1\">");
    for (int i = 0; i < 5_000; i++) {
      cells.append("<c/>");
    }
    String rows = "<row/>".repeat(3_000);
    assertThat(sheetWith(cells + "</row>").found().in(English.WORDS)).contains("3000 stored cells");
    assertThat(sheetWith(rows).found().in(English.WORDS)).contains("2000 stored rows");
    String nested = "<a>".repeat(5_000) + "</a>".repeat(5_000);
    assertThat(sheetWith(nested).found().in(English.WORDS)).contains("nested");
  }

  @Test
  void theLastRowOfASheetIsNoProblem() {
    byte[] file =
        Archives.replaced(
            SHEET,
            "</sheetData>",
            "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>");
    assertThat(XlsxSafety.inspect(file, SMALL)).isInstanceOf(Inspection.Safe.class);
  }

  @Test
  void macrosAndLiveLinksAreRefused() {
    assertThat(refused(Archives.with("xl/vbaProject.bin", new byte[9])).kind())
        .isEqualTo(IssueKind.ACTIVE_CONTENT);
    assertThat(
            refused(
                    Archives.replaced(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
                .hint()
                .in(English.WORDS))
        .contains("not .xlsm");
    assertThat(refused(Archives.with("xl/macrosheets/sheet1.xml", "<x/>")).kind())
        .isEqualTo(IssueKind.ACTIVE_CONTENT);
    assertThat(refused(Archives.with("xl/activeX/activeX1.bin", new byte[3])).kind())
        .isEqualTo(IssueKind.ACTIVE_CONTENT);
    assertThat(
            refused(
                    Archives.with(
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>"))
                .found()
                .in(English.WORDS))
        .contains("ddeLink");
  }

  @Test
  void linksToOtherFilesAreNotedAndNotFollowed() throws IOException {
    byte[] linked =
        Archives.with(
            "xl/worksheets/_rels/sheet1.xml.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="rId1" TargetMode="External" Target="file:///C:/secret.xlsx"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath"/>
              <Relationship Id="rId2" TargetMode="External" Target="https://example.org"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>
            </Relationships>
            """);
    Inspection.Safe safe = (Inspection.Safe) XlsxSafety.inspect(linked, SMALL);
    assertThat(safe.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.kind()).isEqualTo(IssueKind.EXTERNAL_LINK);
              assertThat(warning.found().in(English.WORDS)).isEqualTo("file:///C:/secret.xlsx");
            });
    safe.parts().open().close();
  }

  @Test
  void documentTypesAreRefusedInEveryEncoding() {
    String evil = "<!DOCTYPE x [<!ENTITY e \"boom\">]><worksheet ";
    assertThat(refused(Archives.replaced(SHEET, "<worksheet ", evil)).kind())
        .isEqualTo(IssueKind.DOCUMENT_TYPE);
    assertThat(
            refused(
                    Archives.with(
                        SHEET,
                        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + evil + "/>")
                            .getBytes(StandardCharsets.UTF_16)))
                .kind())
        .isEqualTo(IssueKind.DOCUMENT_TYPE);
    assertThat(refused(Archives.with("xl/odd.dat", "<!DOCTYPE x SYSTEM \"x\"><x/>")).kind())
        .isEqualTo(IssueKind.DOCUMENT_TYPE);
  }

  @Test
  void neitherWeNorPoiFetchAnExternalEntity() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      String evil =
          "<!DOCTYPE worksheet [<!ENTITY % p SYSTEM \""
              + address
              + "\"> %p;"
              + "<!ENTITY e SYSTEM \""
              + address
              + "\">]><worksheet ";
      byte[] file = Archives.replaced(SHEET, "<worksheet ", evil);
      assertThat(refused(file).kind()).isEqualTo(IssueKind.DOCUMENT_TYPE);
      assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(file)).close())
          .hasStackTraceContaining("DOCTYPE");
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void anArchiveWhoseDirectoryDisagreesIsDamaged() {
    byte[] file = Archives.honest();
    file[file.length - 22 + 10]++;
    assertThat(refused(file).found().in(English.WORDS)).contains("the directory lists");
    assertThat(refused(Archives.replaced(SHEET, "</worksheet>", "")).kind())
        .isEqualTo(IssueKind.DAMAGED_FILE);
  }

  private static Issue sheetWith(String rows) {
    return refused(Archives.replaced(SHEET, "</sheetData>", rows + "</sheetData>"));
  }

  private static void refused(String found, String content) {
    assertThat(refused(content.getBytes(StandardCharsets.UTF_8)).found().in(English.WORDS))
        .contains(found);
  }

  private static Issue refused(byte[] file) {
    Inspection seen = XlsxSafety.inspect(file, SMALL);
    assertThat(seen).isInstanceOf(Inspection.Refused.class);
    Issue why = ((Inspection.Refused) seen).why();
    assertThat(why.expected().in(English.WORDS)).isNotBlank();
    assertThat(why.hint().in(English.WORDS)).isNotBlank();
    return why;
  }
}
