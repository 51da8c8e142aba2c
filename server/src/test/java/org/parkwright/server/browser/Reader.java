package org.parkwright.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.parkwright.server.DemoServer;

/// Somebody who reads the pages in a real Chromium. Whatever the browser complains about on the way
/// (a refused script or style, a script error, a file that is not there) is kept and told at the
/// end.
final class Reader implements AutoCloseable {
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Reader(int width, int height, boolean scripts) {
    Path chromium = program(PLACES, "Chromium", "chromium");
    Path node =
        program(
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> folder + "/node")
                .toList(),
            "Node",
            "nodejs");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.toString())));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox")));
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setAcceptDownloads(true)
                .setBaseURL(DemoServer.address()));
    context.addCookies(
        List.of(
            new Cookie("parkwright_session", DemoServer.session()).setUrl(DemoServer.address())));
    context.setDefaultTimeout(30_000);
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // A browser notes every answer with an error status, also where the story asks for one.
          boolean expected = message.text().matches(".*status of (404|422).*");
          if (!expected && List.of("error", "warning").contains(message.type())) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onRequestFailed(
        request -> {
          // A download ends the navigation that asked for it.
          if (!"net::ERR_ABORTED".equals(request.failure())) {
            complaints.add(request.url() + " failed: " + request.failure());
          }
        });
  }

  /// A reader with a window of this size.
  static Reader at(int width, int height) {
    return new Reader(width, height, true);
  }

  /// A reader whose browser runs no script.
  static Reader withoutScripts() {
    return new Reader(1280, 900, false);
  }

  Page page() {
    return page;
  }

  /// Opens an address of the server.
  Page open(String path) {
    page.navigate(path);
    return page;
  }

  /// Nothing was refused, missing or broken so far.
  void hadNoComplaint() {
    assertThat(complaints).as("complaints of the browser").isEmpty();
  }

  /// Whether the page can be read without moving it sideways.
  boolean needsNoSidewaysScrolling() {
    return page.evaluate(
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        .equals(true);
  }

  @Override
  public void close() {
    playwright.close();
  }

  /// A program that the stories need; skipped with what to install, a failure with CI=true.
  private static Path program(List<String> places, String name, String debianPackage) {
    Optional<Path> found = places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    if (found.isEmpty()) {
      String missing = name + " is not installed; install the package " + debianPackage;
      if ("true".equals(System.getenv("CI"))) {
        fail(missing);
      }
      Assumptions.abort(missing);
    }
    return found.orElseThrow();
  }
}
