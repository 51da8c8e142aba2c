package org.parkwright.server.language;

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
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.server.DemoServer;

/// The reader's language over plain HTTP: it stands in the address, stays through links, forms and
/// redirects, and changes nothing of what guards a page.
class LanguagesTest {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern LEADING =
      Pattern.compile("<[a-z][^>]* (href|action|formaction|hx-post)=\"(/[^\"]*)\"[^>]*>");
  private static final String FORM = "/parks/vn/amata-bien-hoa/assess/2025?topic=firms";

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(DemoServer.signedIn()).build();

  private HttpResponse<String> open(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(DemoServer.address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String path, Map<String, String> fields, String... headers)
      throws IOException, InterruptedException {
    String form =
        fields.entrySet().stream()
            .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(DemoServer.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String token(String path) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(open(path).body());
    assertThat(token.find()).as("guard in the form at %s", path).isTrue();
    return token.group(1);
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere");
  }

  @ParameterizedTest
  @CsvSource({"zh,ltr", "fr,ltr", "es,ltr", "ar,rtl", "ru,ltr"})
  void theAddressSaysTheLanguageOfThePage(String language, String direction) throws Exception {
    for (String path : List.of("/", "/parks", "/systems", "/parks/xx/lantern-bay")) {
      HttpResponse<String> page = open("/" + language + path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.headers().firstValue("Content-Language")).hasValue(language);
      assertThat(page.body())
          .contains("<html lang=\"" + language + "\" dir=\"" + direction + "\">")
          .contains("<link rel=\"alternate\" hreflang=\"ru\" href=\"/ru" + path + "\">");
    }
  }

  @Test
  void everyLinkOfAPageStaysInItsLanguage() throws Exception {
    for (String path :
        List.of(
            "/",
            "/parks",
            "/assess",
            "/parks/xx/lantern-bay",
            "/parks/xx/lantern-bay/assess/2024",
            "/parks/xx/lantern-bay/scorecard/2024",
            "/parks/xx/lantern-bay/figures/2024/hj-274-2015/HJ-10",
            "/systems/hj-274-2015",
            "/nowhere")) {
      List<MatchResult> leading = LEADING.matcher(open("/fr" + path).body()).results().toList();
      assertThat(leading).as(path).hasSizeGreaterThan(10);
      assertThat(leading)
          .as("links of /fr%s", path)
          .allMatch(
              link ->
                  link.group(2).startsWith("/fr/")
                      || link.group(2).startsWith("/assets/")
                      || link.group().contains(" hreflang="));
      assertThat(leading).noneMatch(link -> link.group(2).startsWith("/fr/fr/"));
    }
  }

  @Test
  void theSwitcherLeadsToTheSamePageWithItsParameters() throws Exception {
    String path = "/parks/xx/lantern-bay/scorecard/2024?system=hj-274-2015&amp;with=2023";
    String page = open("/ar" + path.replace("&amp;", "&")).body();
    assertThat(page)
        .contains("<a href=\"/ru" + path + "\" lang=\"ru\" hreflang=\"ru\">Русский</a>")
        .contains("<a href=\"" + path + "\" lang=\"en\" hreflang=\"en\">English</a>")
        .contains("hreflang=\"ar\" aria-current=\"true\">العربية</a>");
  }

  @Test
  void filesLieUnderALanguageToo() throws Exception {
    String address = "/zh/parks/xx/lantern-bay/scorecard/2024";
    assertThat(open(address + ".json").body()).contains("\"recipe\"");
    assertThat(open(address + ".csv").body()).contains("xx/lantern-bay,2024,hj-274-2015");
    assertThat(open(address + ".xlsx").body()).startsWith("PK");
    assertThat(open(address + ".pdf?system=zero-carbon-park-2025").body()).startsWith("%PDF-");
  }

  @ParameterizedTest
  @CsvSource({
    "/en/parks?q=suez, /parks?q=suez",
    "/en, /",
    "/en/, /",
    "/fr, /fr/",
    "/fr?lang=fr, /fr/?lang=fr"
  })
  void anAddressThatIsAlmostRightLeadsToTheRightOne(String from, String to) throws Exception {
    HttpResponse<String> answer = open(from);
    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(location(answer)).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/de/parks", "/FR/parks", "/fr-CA/parks", "/fr/fr/parks", "/fr/en/parks", "/frx"})
  void aLanguageThatIsNotSpokenIsNoAddress(String path) throws Exception {
    assertThat(open(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/en//evil.example", "/fr//evil.example", "/en/%2F/evil.example", "/en;x/parks"})
  void noAddressLeadsToAnotherServer(String path) throws Exception {
    HttpResponse<String> answer = open(path);
    assertThat(location(answer)).doesNotStartWith("//").doesNotContain("http");
    assertThat(answer.statusCode()).isIn(308, 400, 404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr-CA,fr;q=0.9,en;q=0.8|/fr/",
        "de,ru;q=0.5,en;q=0.3|/ru/",
        "zh-TW,en;q=0.5|/zh/",
        "ar-EG|/ar/",
        "es;q=0.4,ar;q=0.9|/ar/"
      })
  void theFirstVisitIsLedToTheBrowsersLanguage(String asked, String to) throws Exception {
    HttpResponse<String> answer = open("/", "Accept-Language", asked);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).isEqualTo(to);
    assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB,fr;q=0.9", "de", "*", "", "fr;q=0", "fr;q=much", "%%%"})
  void whoAsksForEnglishOrForNothingThatIsSpokenReadsEnglish(String asked) throws Exception {
    HttpResponse<String> page = open("/", "Accept-Language", asked);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<html lang=\"en\"");
    assertThat(page.headers().firstValue("Vary").orElseThrow())
        .containsIgnoringCase("Accept-Language");
  }

  @Test
  void whoChoseALanguageOrComesFromAPageOfOursIsLedNowhere() throws Exception {
    String[] french = {"Accept-Language", "fr"};
    assertThat(open("/?lang=en", french).statusCode()).isEqualTo(200);
    assertThat(open("/parks", french).statusCode()).isEqualTo(200);
    assertThat(open("/ru/", french).statusCode()).isEqualTo(200);
    assertThat(
            open("/", "Accept-Language", "fr", "Referer", DemoServer.address() + "/parks")
                .statusCode())
        .isEqualTo(200);
    assertThat(
            open("/", "Accept-Language", "fr", "Referer", "https://search.example/").statusCode())
        .isEqualTo(302);
    assertThat(open("/ru/").body()).contains("href=\"/?lang=en\" lang=\"en\"");
  }

  @Test
  void aFormIsSavedAndAnsweredInItsLanguage() throws Exception {
    HttpResponse<String> page =
        send(
            "/ru" + FORM,
            Map.of(
                "_csrf", token("/ru" + FORM),
                "topic", "firms",
                "firms.total.value", "150",
                "firms.total.unit", "firm",
                "firms.total.source", "реестр"),
            "Referer",
            DemoServer.address() + "/ru" + FORM);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<html lang=\"ru\"", "реестр", "action=\"/ru/parks/vn/amata-bien-hoa/assess/2025")
        .contains("href=\"/zh" + FORM + "\" lang=\"zh\"");
  }

  @Test
  void anAnswerSavedInPassingStaysInItsLanguageToo() throws Exception {
    HttpResponse<String> part =
        send(
            "/fr" + FORM,
            Map.of(
                "_csrf", token("/fr" + FORM),
                "only", "firms.contract",
                "firms.contract.value", "12",
                "firms.contract.unit", "firm"),
            "HX-Request",
            "true");
    assertThat(part.statusCode()).isEqualTo(200);
    assertThat(part.headers().firstValue("Content-Language")).hasValue("fr");
    assertThat(part.body()).contains("id=\"standing\"").doesNotContain("<html");
  }

  @Test
  void aNewParkBeginsInTheLanguageItWasNamedIn() throws Exception {
    HttpResponse<String> answer =
        send(
            "/es/assess",
            Map.of(
                "_csrf", token("/es/assess"),
                "name", "Parque Sur",
                "country", "cl",
                "period", "2025",
                "system", "eip-2017"));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).contains("/es/parks/cl/parque-sur/assess/2025?system=eip-2017");
  }

  @Test
  void theGuardOfAFormHoldsInEveryLanguage() throws Exception {
    HttpResponse<String> page = send("/ar" + FORM, Map.of("firms.total.value", "200"));
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("<html lang=\"ar\" dir=\"rtl\">");
    String english = token(FORM);
    assertThat(send("/ar" + FORM, Map.of("_csrf", english, "topic", "firms")).statusCode())
        .as("one guard for all languages")
        .isEqualTo(200);
    assertThat(open("/ar/assess").headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void whatABrowserMayDoIsTheSameInEveryLanguage() throws Exception {
    for (String header :
        List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cache-Control")) {
      assertThat(open("/ar/parks").headers().firstValue(header))
          .as(header)
          .isPresent()
          .isEqualTo(open("/parks").headers().firstValue(header));
    }
    assertThat(open("/ar/parks").body()).doesNotContain(" style=", "<style");
  }

  @Test
  void whatIsWrongIsSaidInTheReadersLanguage() throws Exception {
    assertThat(open("/zh/nowhere").body()).contains("<html lang=\"zh\"");
    assertThat(open("/zh/parks/eg/atlantis").body()).contains("<html lang=\"zh\"");
    assertThat(open("/zh/parks?from=abc").body()).contains("<html lang=\"zh\"");
  }
}
