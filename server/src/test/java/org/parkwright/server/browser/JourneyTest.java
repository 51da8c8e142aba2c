package org.parkwright.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The main job in a real browser: open, assess, see the scorecard, find a source, download.
class JourneyTest {

  @ParameterizedTest
  @CsvSource({"1280, 900, Harbour Park Wide, pt", "390, 844, Harbour Park Narrow, gr"})
  void openAssessSeeTheScorecardFindASourceDownload(
      int width, int height, String name, String country) throws IOException {
    try (Reader reader = Reader.at(width, height)) {
      Page page = reader.open("/");
      page.getByRole(AriaRole.LINK, link("Start")).click();

      page.getByLabel("Name of the park").fill(name);
      page.getByLabel("Country", new Page.GetByLabelOptions().setExact(true)).selectOption(country);
      page.getByLabel("Period").fill("2025");
      page.getByRole(AriaRole.BUTTON, button("Begin")).click();
      assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Assess " + name + ", 2025");

      page.locator(".topics")
          .getByRole(AriaRole.LINK)
          .filter(new Locator.FilterOptions().setHasText("Firms"))
          .click();
      Locator firms = question(page, "firms.total");
      firms.getByLabel("Value", exactly()).fill("146");
      firms.getByLabel("Source", exactly()).fill("Register of firms 2025");
      Locator bound = question(page, "firms.contract");
      bound.getByLabel("Value", exactly()).fill("146");
      assertThat(firms.locator(".said")).containsText("Saved. Recorded: 146 firm");
      bound.getByLabel("Source", exactly()).fill("Contracts of 2025");
      page.getByRole(AriaRole.HEADING, level(1)).click();
      assertThat(bound.locator(".said")).containsText("Saved. Recorded: 146 firm");
      assertThat(page.locator("#standing")).containsText("2 of 112 questions are answered");

      page.getByRole(AriaRole.LINK, link("See the scorecard")).click();
      assertThat(page.locator(".headline")).containsText(name);
      Locator row = page.locator("[id='eip-2017-PM-I1']");
      assertThat(row).containsText("met");

      row.getByRole(AriaRole.LINK).first().click();
      assertThat(page.locator("main")).containsText("Register of firms 2025");
      assertThat(page.locator("main")).containsText("146 firm / 146 firm");
      assertThat(page.locator("main")).containsText("./parkwright assess");

      page.getByRole(AriaRole.LINK, link("Scorecard 2025")).click();
      Download csv =
          page.waitForDownload(() -> page.getByRole(AriaRole.LINK, link("Download .csv")).click());
      assertThat(Files.readString(csv.path())).contains("Register of firms 2025");
      Download workbook =
          page.waitForDownload(() -> page.getByRole(AriaRole.LINK, link("Download .xlsx")).click());
      assertThat(Files.size(workbook.path())).isGreaterThan(5_000);
      reader.hadNoComplaint();
    }
  }

  @Test
  void lastYearsAnswerIsConfirmedWithOneClickAndTheReaderStaysWhereSheWas() {
    try (Reader reader = Reader.at(1280, 900)) {
      Page page = reader.open("/parks/xx/lantern-bay/assess/2025?topic=land");
      Locator area = question(page, "land.total");
      assertThat(area.locator(".before")).containsText("2024:");
      area.getByRole(AriaRole.BUTTON).click();
      assertThat(area.locator(".said")).containsText("Saved. Recorded: 1260 ha");
      assertThat(area.getByLabel("Value", exactly())).isFocused();
      assertThat(area.locator(".before")).isHidden();
      reader.hadNoComplaint();
    }
  }

  @Test
  void aWrongAnswerIsToldBesideItsFieldAndNothingElseIsLost() {
    try (Reader reader = Reader.at(1280, 900)) {
      Page page = reader.open("/parks/id/industropolis-batang/assess/2025?topic=water");
      Locator water = question(page, "water.fresh");
      water.getByLabel("Value", exactly()).fill("1,2OO");
      water.getByLabel("Source", exactly()).fill("meters");
      page.getByRole(AriaRole.HEADING, level(1)).click();
      assertThat(water.locator(".said")).containsText("Did you mean 1,200?");
      assertThat(water.getByLabel("Value", exactly())).hasAttribute("aria-invalid", "true");
      assertThat(water.getByLabel("Source", exactly())).hasValue("meters");

      water.getByLabel("Value", exactly()).fill("86");
      page.getByRole(AriaRole.HEADING, level(1)).click();
      assertThat(water.locator(".said")).containsText("Is the unit right?");
      water.getByLabel("It is right as written").check();
      page.getByRole(AriaRole.HEADING, level(1)).click();
      assertThat(water.locator(".said")).containsText("Saved. Recorded: 86 m³, meters");
      reader.hadNoComplaint();
    }
  }

  @Test
  void anAnswerThatDoesNotReachTheServerIsNotLost() {
    try (Reader reader = Reader.at(1280, 900)) {
      Page page = reader.open("/parks/et/bole-lemi/assess/2025?topic=firms");
      page.route("**/assess/**", route -> route.abort("connectionrefused"));
      Locator firms = question(page, "firms.total");
      firms.getByLabel("Value", exactly()).fill("31");
      page.getByRole(AriaRole.HEADING, level(1)).click();
      assertThat(firms.locator(".said")).containsText("Not saved");
      page.unroute("**/assess/**");
      firms.getByLabel("Source", exactly()).click();
      page.getByRole(AriaRole.HEADING, level(1)).click();
      assertThat(firms.locator(".said")).containsText("Saved. Recorded: 31 firm");
    }
  }

  private static Locator question(Page page, String code) {
    return page.locator("[data-question='" + code + "']");
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }
}
