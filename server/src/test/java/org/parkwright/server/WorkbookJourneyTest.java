package org.parkwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// A workbook goes out, is filled with a slip in it, and comes back: the slip is named by its cell,
/// and nothing changes until the good rows are accepted.
class WorkbookJourneyTest {
  private static final String FORM = "/parks/et/hawassa/assess/2025";

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(DemoServer.signedIn()).build();

  private String open(String path) throws IOException, InterruptedException {
    return browser
        .send(
            HttpRequest.newBuilder(URI.create(DemoServer.address() + path)).build(),
            BodyHandlers.ofString())
        .body();
  }

  private static String found(String pattern, String page) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as("%s in %s", pattern, page).isTrue();
    return found.group(1);
  }

  private byte[] workbook() throws IOException, InterruptedException {
    return browser
        .send(
            HttpRequest.newBuilder(
                    URI.create(DemoServer.address() + FORM + "/workbook.xlsx?system=eip-2017"))
                .build(),
            BodyHandlers.ofByteArray())
        .body();
  }

  private static byte[] filled(byte[] blank, Map<String, String> answers) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(blank));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.getSheet("Answers");
      int code = column(sheet, "Code");
      int current = column(sheet, "Current");
      for (Row row : sheet) {
        String answer = answers.get(row.getCell(code).toString());
        if (answer != null) {
          row.getCell(current, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(answer);
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static int column(Sheet sheet, String heading) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.toString().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + heading + " in " + sheet.getSheetName());
  }

  private String upload(byte[] file, String guard) throws IOException, InterruptedException {
    List<byte[]> parts =
        List.of(
            ("--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + guard + "\r\n")
                .getBytes(StandardCharsets.UTF_8),
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8),
            file,
            "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
    return browser
        .send(
            HttpRequest.newBuilder(URI.create(DemoServer.address() + FORM + "/workbook"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArrays(parts))
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  private String accept(String number, String guard) throws IOException, InterruptedException {
    return browser
        .send(
            HttpRequest.newBuilder(URI.create(DemoServer.address() + FORM + "/workbook/accept"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + guard + "&upload=" + number))
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  @Test
  void goodRowsWaitUntilTheyAreAccepted() throws Exception {
    byte[] file =
        filled(
            workbook(),
            Map.of("firms.total", "52", "firms.contract", "5O", "management.entity", "yes"));
    String guard = found("name=\"_csrf\" value=\"([^\"]+)\"", open(FORM));
    String page = upload(file, guard);
    assertThat(page)
        .contains("2 good rows for 2025; one cell cannot be read. Nothing is changed yet.")
        .contains(
            "Answers, row ", "column D Current", "<td data-label=\"Found\"><bdi>5O</bdi></td>");
    assertThat(open(FORM + "?system=eip-2017")).contains("0 of 70 questions are answered");

    String number = found("name=\"upload\" value=\"([0-9a-f]+)\"", page);
    assertThat(accept(number, guard)).contains("Saved 2 rows for 2025.");
    assertThat(open(FORM + "?system=eip-2017")).contains("2 of 70 questions are answered");
    assertThat(accept(number, guard)).contains("Send the workbook again. Nothing was changed.");
  }
}
