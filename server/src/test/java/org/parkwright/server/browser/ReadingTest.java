package org.parkwright.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page for every reader: without scripts, by keyboard, on a narrow phone, enlarged, from
/// right to left; and nothing that the browser had to refuse.
class ReadingTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/parks",
          "/parks/eg/suez-canal-economic-zone",
          "/parks/xx/lantern-bay",
          "/assess",
          "/parks/xx/lantern-bay/assess/2024",
          "/parks/xx/lantern-bay/assess/2024?topic=energy",
          "/parks/xx/lantern-bay/scorecard/2024",
          "/parks/xx/lantern-bay/scorecard/2024?with=2023",
          "/parks/vn/amata-bien-hoa/scorecard/2024",
          "/parks/xx/lantern-bay/figures/2024/hj-274-2015/HJ-10",
          "/systems",
          "/systems/hj-274-2015",
          "/nowhere");

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 390, 1280})
  void noPageMustBeMovedSidewaysAndNothingIsRefused(int width) {
    try (Reader reader = Reader.at(width, 800)) {
      for (String path : PAGES) {
        reader.open(path);
        assertThat(reader.needsNoSidewaysScrolling()).as("%s at %d px", path, width).isTrue();
        assertThat(reader.page().locator("h1").count()).as("headlines of %s", path).isEqualTo(1);
      }
      if (width == 1280) {
        reader.page().navigate("/parks");
      }
      reader.hadNoComplaint();
    }
  }

  @Test
  void rightToLeftReadsAsWell() {
    try (Reader reader = Reader.at(390, 800)) {
      for (String path : PAGES) {
        Page page = reader.open(path);
        page.evaluate("() => document.documentElement.setAttribute('dir', 'rtl')");
        assertThat(reader.needsNoSidewaysScrolling()).as("%s from right to left", path).isTrue();
      }
    }
  }

  @Test
  void nothingMovesWhileAPageAppears() {
    try (Reader reader = Reader.at(1280, 900)) {
      for (String path :
          List.of("/", "/parks/xx/lantern-bay", "/parks/xx/lantern-bay/assess/2024")) {
        Page page = reader.open(path);
        Object shift =
            page.evaluate(
                "() => new Promise(done => { let sum = 0;"
                    + " new PerformanceObserver(list => { for (const e of list.getEntries())"
                    + " sum += e.value; }).observe({type: 'layout-shift', buffered: true});"
                    + " setTimeout(() => done(sum * 1.0), 400); })");
        assertThat(((Number) shift).doubleValue()).as("layout shift of %s", path).isZero();
      }
    }
  }

  @Test
  void theMainJobNeedsNoScript() {
    try (Reader reader = Reader.withoutScripts()) {
      Page page = reader.open("/parks/ar/pilar/assess/2025?topic=firms");
      Locator firms = page.locator("[data-question='firms.total']");
      firms.getByLabel("Value", new Locator.GetByLabelOptions().setExact(true)).fill("200");
      firms.getByLabel("Source", new Locator.GetByLabelOptions().setExact(true)).fill("census");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
      assertThat(page.locator(".notice.good")).containsText("Saved 1 answer.");
      assertThat(page.locator("#standing")).containsText("1 of");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the scorecard"))
          .click();
      assertThat(page.locator(".headline")).isVisible();
      page.locator("tr[id='eip-2017-PM-I1'] a").first().click();
      assertThat(page.locator("main")).containsText("census");
    }
  }

  @Test
  void theMainJobNeedsNoMouse() {
    try (Reader reader = Reader.at(1280, 900)) {
      Page page = reader.open("/parks/vn/hiep-phuoc/assess/2025?topic=firms");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("Enter");
      tabTo(page, "q-firms.total-value");
      page.keyboard().type("88");
      tabTo(page, "q-firms.total-source");
      page.keyboard().type("register");
      tabTo(page, "q-firms.contract-value");
      assertThat(page.locator("[data-question='firms.total'] .said"))
          .containsText("Saved. Recorded: 88 firm, register");
      tabTo(page, "save");
      page.keyboard().press("Enter");
      assertThat(page.locator(".notice[role=status]")).isVisible();
      reader.hadNoComplaint();
    }
  }

  /// Moves on until an element has the focus; on the way every stop must be seen.
  private static void tabTo(Page page, String id) {
    for (int i = 0; i < 400; i++) {
      page.keyboard().press("Tab");
      Object at =
          page.evaluate(
              "() => { const e = document.activeElement;"
                  + " const box = e.getBoundingClientRect();"
                  + " return [e.id, box.width > 0, getComputedStyle(e).outlineStyle !== 'none']; }");
      List<?> stop = (List<?>) at;
      assertThat(stop.get(1)).as("focus can be seen at %s", stop).isEqualTo(true);
      assertThat(stop.get(2)).as("focus is marked at %s", stop).isEqualTo(true);
      if (stop.getFirst().equals(id)) {
        return;
      }
    }
    throw new AssertionError("the keyboard never reached " + id);
  }

  @Test
  void theKeyboardGoesInReadingOrder() {
    try (Reader reader = Reader.at(1280, 900)) {
      for (String path : List.of("/", "/assess", "/parks/xx/lantern-bay")) {
        Page page = reader.open(path);
        Object ordered =
            page.evaluate(
                "() => [...document.querySelectorAll('[tabindex]')]"
                    + ".every(e => Number(e.getAttribute('tabindex')) <= 0)");
        assertThat(ordered).as("no stop of %s jumps the queue", path).isEqualTo(true);
      }
    }
  }

  @Test
  void everyFieldHasALabelAndEveryPageALanguage() {
    try (Reader reader = Reader.at(1280, 900)) {
      for (String path : PAGES) {
        Page page = reader.open(path);
        Object unnamed =
            page.evaluate(
                "() => [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]"
                    + ".filter(e => e.labels.length === 0).map(e => e.name)");
        assertThat((List<?>) unnamed).as("fields without label on %s", path).isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
      }
    }
  }
}
