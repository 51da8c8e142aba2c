package org.parkwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages over plain HTTP: what a browser may do with them, what a form records, what is told
/// when something is wrong.
class PagesTest {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String XLSX_PART = "application/octet-stream";

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(DemoServer.signedIn())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private HttpResponse<String> open(String path) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(DemoServer.address() + path)).build(),
        BodyHandlers.ofString());
  }

  private String token(String path) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(open(path).body());
    assertThat(token.find()).as("guard in the form at %s", path).isTrue();
    return token.group(1);
  }

  private HttpResponse<String> send(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String form =
        fields.entrySet().stream()
            .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
            .collect(Collectors.joining("&"));
    return browser.send(
        HttpRequest.newBuilder(URI.create(DemoServer.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> upload(String path, byte[] file)
      throws IOException, InterruptedException {
    String token = token(path.replaceAll("/workbook$", ""));
    List<byte[]> parts =
        List.of(
            ("--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n")
                .getBytes(StandardCharsets.UTF_8),
            ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n"
                    + "Content-Type: "
                    + XLSX_PART
                    + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8),
            file,
            "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
    return browser.send(
        HttpRequest.newBuilder(URI.create(DemoServer.address() + path))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofByteArrays(parts))
            .build(),
        BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String headline(HttpResponse<String> page) {
    Matcher h1 = Pattern.compile("(?s)<h1[^>]*>(.*?)</h1>").matcher(page.body());
    return h1.find() ? h1.group(1) : "no headline: " + page.body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/parks",
        "/parks?q=suez",
        "/parks/eg/suez-teda",
        "/parks/xx/lantern-bay",
        "/assess",
        "/parks/xx/lantern-bay/assess/2024",
        "/parks/xx/lantern-bay/scorecard/2024",
        "/parks/xx/lantern-bay/scorecard/2024?with=2023",
        "/parks/vn/amata-bien-hoa/scorecard/2024",
        "/parks/xx/lantern-bay/figures/2024/hj-274-2015/HJ-10",
        "/systems",
        "/systems/eip-2017",
        "/systems/hj-274-2015",
        "/systems/zero-carbon-park-2025",
        "/nowhere"
      })
  void nothingButOurOwnFilesMayRunOrStyleAPage(String path) throws Exception {
    HttpResponse<String> page = open(path);
    assertThat(page.statusCode()).isEqualTo(path.equals("/nowhere") ? 404 : 200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).isPresent();
    assertThat(page.body()).doesNotContain("<style", " style=", "javascript:", " onclick=");
    assertThat(page.body()).doesNotContainPattern("<script(?![^>]* src=)");
    assertThat(page.body()).contains("class=\"skip\"", "<main", "Demonstration");
  }

  @Test
  void everyFormatHoldsTheSameScorecard() throws Exception {
    String address = "/parks/xx/lantern-bay/scorecard/2024";
    assertThat(open(address + ".json").body()).contains("\"park\"", "\"recipe\"", "HJ-10");
    assertThat(open(address + ".csv").body()).contains("xx/lantern-bay,2024,hj-274-2015,1,HJ-10");
    assertThat(open(address + ".pdf?system=zero-carbon-park-2025").body()).startsWith("%PDF-");
    HttpResponse<String> xlsx = open(address + ".xlsx");
    assertThat(xlsx.body()).startsWith("PK");
    assertThat(xlsx.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"xx-lantern-bay-2024.xlsx\"");
  }

  @Test
  void anOpenQuestionOfTheScorecardLeadsToItsPlaceInTheForm() throws Exception {
    String page = open("/parks/xx/lantern-bay/scorecard/2024?system=hj-274-2015").body();
    String address =
        "/parks/xx/lantern-bay/assess/2024?system=hj-274-2015&amp;topic=waste-and-materials"
            + "#q-recyclables.generated";
    assertThat(page).contains("href=\"" + address + "\"");
    assertThat(open(address.replace("&amp;", "&").replaceFirst("#.*", "")).body())
        .contains("id=\"q-recyclables.generated\"");
  }

  @Test
  void aFormWithoutItsGuardRecordsNothing() throws Exception {
    HttpResponse<String> page =
        send("/parks/eg/suez-teda/assess/2025", Map.of("firms.total.value", "200"));
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(headline(page)).isEqualTo("This form came without its guard");
    assertThat(open("/parks/eg/suez-teda").body()).contains("Nobody has assessed this park yet.");
  }

  @Test
  void whatAPersonTypesIsShownAsTextAndNothingElse() throws Exception {
    String hostile = "<script>alert('1')</script> \"&";
    String form = "/parks/id/kendal/assess/2025";
    HttpResponse<String> saved =
        send(
            form,
            Map.of(
                "_csrf", token(form),
                "topic", "firms",
                "firms.total.value", "61",
                "firms.total.unit", "firm",
                "firms.total.source", hostile));
    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(saved.body()).contains("Saved 1 answer.").doesNotContain("<script>alert");
    assertThat(open("/parks/id/kendal/figures/2025/eip-2017/PM-I1").body())
        .contains("&lt;script&gt;alert")
        .doesNotContain("<script>alert");
    assertThat(open("/parks?q=" + encoded(hostile)).body()).doesNotContain("<script>alert");
  }

  @Test
  void goodAnswersAreSavedAndTheOthersKeptToBeMended() throws Exception {
    String form = "/parks/id/batamindo/assess/2025";
    HttpResponse<String> page =
        send(
            form,
            Map.of(
                "_csrf", token(form),
                "topic", "firms",
                "firms.total.value", "70",
                "firms.total.unit", "firm",
                "firms.contract.value", "6O",
                "firms.contract.unit", "firm"));
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("Saved 1 answer.", "value=\"6O\"", "“6O” is not a number. Did you mean 60?");
    HttpResponse<String> again = open(form + "?topic=firms");
    assertThat(again.body()).contains("value=\"70\"").doesNotContain("value=\"6O\"");
  }

  @Test
  void aPersonSaysWhichOfTwoSourcesCountsAndWhy() throws Exception {
    String figure = "/parks/xx/lantern-bay/figures/2023/hj-274-2015/HJ-13";
    String other = "/parks/xx/lantern-bay/figures/2024/hj-274-2015/HJ-13";
    assertThat(open(figure).body()).doesNotContain("Which source counts");
    String before = open(other).body();
    assertThat(before).contains("Which source counts", "better grade: measured");
    Matcher rival =
        Pattern.compile("name=\"source\" value=\"([^\"]+)\"(?! checked)").matcher(before);
    assertThat(rival.find()).isTrue();
    Map<String, String> choice =
        Map.of(
            "_csrf",
            token(other),
            "variable",
            "water.fresh",
            "of",
            "2024",
            "source",
            rival.group(1));
    assertThat(send(other, choice).body()).contains("Say why this source should count.");
    // What was approved is opened again first, with a reason of its own.
    Map<String, String> chosen = with(choice, "reason", "the meter was replaced in May");
    assertThat(send(other, chosen).statusCode()).isEqualTo(409);
    send(
        "/parks/xx/lantern-bay/review/2024/reopen",
        Map.of("_csrf", token(other), "comment", "two sources differ"));
    HttpResponse<String> after = send(other, chosen);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.body()).contains("the meter was replaced in May");
    assertThat(send(other, with(choice, "source", "nobody", "reason", "x")).statusCode())
        .isEqualTo(422);
  }

  private static Map<String, String> with(Map<String, String> fields, String... more) {
    Map<String, String> all = new HashMap<>(fields);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  @Test
  void aNewParkBeginsWithItsForm() throws Exception {
    HttpResponse<String> page =
        send(
            "/assess",
            Map.of(
                "_csrf", token("/assess"),
                "name", "Żółty Park",
                "country", "pl",
                "period", "2025",
                "system", "eip-2017"));
    assertThat(page.uri().getPath()).isEqualTo("/parks/pl/zo-ty-park/assess/2025");
    assertThat(headline(page)).isEqualTo("Assess Żółty Park, 2025");
    HttpResponse<String> twice =
        send(
            "/assess",
            Map.of(
                "_csrf", token("/assess"),
                "name", "Żółty Park",
                "country", "pl",
                "period", "2026",
                "system", "eip-2017"));
    assertThat(twice.statusCode()).isEqualTo(422);
    assertThat(twice.body()).contains("There is a park with this name in this country already");
  }

  @Test
  void whatIsWrongIsSaidBesideEachField() throws Exception {
    HttpResponse<String> page =
        send(
            "/assess",
            Map.of("_csrf", token("/assess"), "name", " ", "country", "zz", "period", "soon"));
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("Write the park’s name", "Choose the country", "“soon” is not a period")
        .contains("Choose at least one index system");
  }

  @Test
  void theWorkbookGoesOutAndComesBackWithoutAChange() throws Exception {
    String form = "/parks/xx/lantern-bay/assess/2023";
    byte[] workbook =
        browser
            .send(
                HttpRequest.newBuilder(URI.create(DemoServer.address() + form + "/workbook.xlsx"))
                    .build(),
                BodyHandlers.ofByteArray())
            .body();
    assertThat(headline(upload(form + "/workbook", workbook)))
        .isEqualTo("Everything in this workbook is recorded already. Nothing was changed.");
    assertThat(headline(upload("/parks/id/kendal/assess/2023/workbook", workbook)))
        .startsWith("This workbook belongs to Lantern Bay Industrial Park");
  }

  @Test
  void aFileThatIsNoWorkbookChangesNothing() throws Exception {
    HttpResponse<String> page =
        upload(
            "/parks/xx/lantern-bay/assess/2024/workbook",
            "name,value\na,1\n".getBytes(StandardCharsets.UTF_8));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(headline(page)).contains("Nothing was changed.");
    assertThat(page.body()).contains("One problem to mend");
  }

  @Test
  void aFileBeyondTheLimitIsRefusedInWords() throws Exception {
    HttpResponse<String> page =
        upload("/parks/xx/lantern-bay/assess/2024/workbook", new byte[24 * 1024 * 1024]);
    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(headline(page)).isEqualTo("This file is larger than 20 MB");
  }

  @Test
  void wrongAddressesSayWhatWasSought() throws Exception {
    assertThat(headline(open("/parks/eg/atlantis"))).isEqualTo("There is no park at “eg/atlantis”");
    assertThat(headline(open("/systems/none"))).isEqualTo("There is no index system “none”");
    assertThat(headline(open("/parks/xx/lantern-bay/scorecard/soon")))
        .isEqualTo("“soon” is not a period");
    assertThat(headline(open("/parks/xx/lantern-bay/figures/2024/eip-2017/ZZ-9")))
        .isEqualTo("There is no indicator “ZZ-9” in this index system");
    assertThat(open("/parks?from=abc").body()).contains("from: “abc” is no number");
  }

  @Test
  void theFirstPageIsLight() throws Exception {
    int weight =
        open("/").body().length()
            + open("/assets/parkwright.css").body().length()
            + open("/assets/parkwright.svg").body().length();
    assertThat(weight).isLessThan(150_000);
    assertThat(open("/").body()).doesNotContain("<script");
  }
}
