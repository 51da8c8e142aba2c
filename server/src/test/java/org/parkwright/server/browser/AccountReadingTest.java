package org.parkwright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.server.DemoServer;
import org.parkwright.server.OwnServer;

/// The pages about people in a real browser, without scripts, on a desk and on a telephone.
class AccountReadingTest {
  private static final String PASSWORD = "sampan lantern quarry";

  private static void looked(Reader reader, String name, int width) {
    assertThat(reader.needsNoSidewaysScrolling()).as(name + " at " + width).isTrue();
    Optional.ofNullable(System.getenv("PARKWRIGHT_SCREENS"))
        .ifPresent(
            folder ->
                reader
                    .page()
                    .screenshot(
                        new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(folder, name + "-" + width + ".png"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void everyPageFitsAndBreaksNoRule(int width) {
    try (Reader reader = Reader.at(width, 800)) {
      reader.page().context().clearCookies();
      reader.open("/sign-in?next=%2Faccount");
      looked(reader, "sign-in", width);
      reader.page().fill("#login", "administrator");
      reader.page().fill("#password", "wrong");
      reader.page().click("main button");
      looked(reader, "sign-in-wrong", width);
      reader.page().fill("#password", "demonstration");
      reader.page().click("main button");
      assertThat(reader.page().url()).endsWith("/account");
      reader.page().fill("#label", "nightly export");
      reader.page().click("form[action$='/account/tokens'] button");
      assertThat(reader.page().locator("code.secret").textContent()).startsWith("pw_");
      looked(reader, "account", width);
      reader.open("/account/second");
      looked(reader, "second", width);
      reader.open("/accounts");
      looked(reader, "accounts", width);
      reader.page().fill("#login", "new-" + width);
      reader.page().fill("#name", "Nguyễn Thị Minh Khai");
      reader.page().fill("#grant", "contributor xx/lantern-bay");
      reader.page().click("form[action$='/accounts'] button");
      looked(reader, "one", width);
      String link = reader.page().locator("code.secret").textContent();
      assertThat(link).startsWith(DemoServer.address() + "/reset/");
      reader.page().navigate(link);
      looked(reader, "reset", width);
      reader.open("/ar/account");
      looked(reader, "account-ar", width);
      reader.hadNoComplaint();
    }
  }

  @Test
  void theFirstAdministratorIsMadeWithoutScripts() {
    try (OwnServer server = OwnServer.fresh();
        Reader reader = Reader.withoutScripts()) {
      reader.page().context().clearCookies();
      reader.page().setViewportSize(360, 800);
      reader.page().navigate(server.setUp().orElseThrow());
      looked(reader, "set-up", 360);
      reader.page().fill("#login", "hoa");
      reader.page().fill("#name", "Lê Thị Hoa");
      reader.page().fill("#password", PASSWORD);
      reader.page().fill("#again", PASSWORD);
      reader.page().click("main button");
      reader.page().navigate(server.address() + "/account");
      assertThat(reader.page().content()).contains("administrator everywhere");
    }
  }
}
