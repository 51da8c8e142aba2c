package org.parkwright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page in every language on a narrow phone, where long words show: nothing sticks out,
/// nothing is refused, and going from page to page stays in the language.
///
/// With `-Dparkwright.pictures=FOLDER` each page is kept as a picture, on a phone and on a desk, to
/// be looked at.
class SixLanguagesTest {
  private static final String PICTURES = System.getProperty("parkwright.pictures", "");
  private static final List<String> PAGES =
      List.of(
          "/",
          "/parks",
          "/parks/eg/suez-canal-economic-zone",
          "/parks/xx/lantern-bay",
          "/assess",
          "/parks/xx/lantern-bay/assess/2024?topic=water",
          "/parks/xx/lantern-bay/scorecard/2024",
          "/parks/xx/lantern-bay/figures/2024/hj-274-2015/HJ-13",
          "/systems",
          "/systems/eip-2017",
          "/nowhere");

  @ParameterizedTest
  @ValueSource(strings = {"zh", "fr", "es", "ar", "ru"})
  void everyPageFitsItsWindow(String language) {
    for (int width : PICTURES.isEmpty() ? new int[] {360} : new int[] {390, 1280}) {
      try (Reader reader = Reader.at(width, 850)) {
        for (String path : PAGES) {
          Page page = reader.open("/" + language + path);
          assertThat(reader.needsNoSidewaysScrolling())
              .as("/%s%s at %d px", language, path, width)
              .isTrue();
          assertThat(page.locator("h1").count()).as("headlines of %s", path).isEqualTo(1);
          assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
          picture(page, language, path, width);
        }
        reader.hadNoComplaint();
      }
    }
  }

  private static void picture(Page page, String language, String path, int width) {
    if (!PICTURES.isEmpty()) {
      String name = path.replaceAll("[^a-z0-9]+", "-").replaceAll("^-$", "home");
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(PICTURES, "%s%s-%d.png".formatted(language, name, width))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "fr", "es", "ar", "ru"})
  void goingOnStaysInTheLanguage(String language) {
    try (Reader reader = Reader.at(1280, 900)) {
      Page page = reader.open("/" + language + "/");
      page.locator(".masthead nav a").first().click();
      assertThat(page.url()).endsWith("/" + language + "/parks");
      page.locator("input[type=search]").fill("lantern");
      page.locator("form[role=search] button").click();
      assertThat(page.url()).contains("/" + language + "/parks?q=lantern");
      page.locator("tbody th a").first().click();
      assertThat(page.url()).endsWith("/" + language + "/parks/xx/lantern-bay");
      page.locator("#languages a[hreflang=ru]").click();
      assertThat(page.url()).endsWith("/ru/parks/xx/lantern-bay");
      page.locator("#languages a[hreflang=en]").click();
      assertThat(page.url()).endsWith("/parks/xx/lantern-bay").doesNotContain("/ru/");
      page.locator(".wordmark").click();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
      reader.hadNoComplaint();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "ar"})
  void anAnswerIsSavedInPassing(String language) {
    try (Reader reader = Reader.at(1280, 900)) {
      Page page =
          reader.open("/" + language + "/parks/cn/suzhou-industrial-park/assess/2025?topic=firms");
      page.locator("[id='q-firms.total-value']").fill(language.equals("ar") ? "90" : "91");
      page.locator("[id='q-firms.contract-value']").focus();
      page.locator("[data-question='firms.total'] .said p strong").waitFor();
      assertThat(page.locator("#standing").textContent()).isNotBlank();
      reader.hadNoComplaint();
    }
  }
}
