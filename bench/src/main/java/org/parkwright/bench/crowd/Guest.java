package org.parkwright.bench.crowd;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// One of the crowd: reads nine pages, saves one answer, and so on, with a pause between.
final class Guest {
  private static final String PARK = "/parks/xx/lantern-bay";
  private static final List<String> READ =
      List.of(
          "/",
          "/parks",
          "/parks?q=bay",
          PARK,
          "/systems",
          "/systems/hj-274-2015",
          PARK + "/scorecard/2024?system=hj-274-2015",
          PARK + "/scorecard/2024",
          PARK + "/figures/2024/hj-274-2015/HJ-10");

  private static final Pattern PARKS = Pattern.compile("href=\"(/parks/[a-z]{2}/[a-z0-9-]+)\"");

  private static final String SAVED = "Saved 1 answer";

  private final Browser browser;
  private final SplittableRandom random;
  private final int pause;
  private final int number;
  private String form = "";
  private int saved;
  private final Map<String, Waits> waits = new LinkedHashMap<>();

  /// @param number which of the crowd; chooses what is read and the period that is written to
  /// @param pause longest pause between two requests, in milliseconds
  Guest(String server, int number, int pause) {
    this.browser = new Browser(server);
    this.random = new SplittableRandom(number);
    this.pause = pause;
    this.number = number;
  }

  /// Chooses where to save: the parks in turn, each person in a year of their own.
  void choosePark() throws IOException, InterruptedException {
    List<String> parks =
        PARKS
            .matcher(browser.open("/parks").body())
            .results()
            .map(link -> link.group(1))
            .distinct()
            .toList();
    form =
        "%s/assess/%d?system=hj-274-2015&topic=firms"
            .formatted(parks.get(number % parks.size()), 1900 + number);
  }

  /// Signs in, where the server knows people.
  void signIn(String login, String password) throws IOException, InterruptedException {
    browser.open("/sign-in");
    HttpResponse<String> page =
        browser.send("/sign-in", Map.of("login", login, "password", password));
    if (page.statusCode() != 302 && page.statusCode() != 303) {
      throw new IllegalStateException(login + " could not sign in: " + page.statusCode());
    }
  }

  /// Reads and saves until a moment.
  ///
  /// @param end in [System#nanoTime()]
  Map<String, Waits> visit(long end) throws InterruptedException {
    while (System.nanoTime() < end) {
      for (int i = 0; i < 9 && System.nanoTime() < end; i++) {
        String path = READ.get(random.nextInt(READ.size()));
        timed(name(path), 200, () -> browser.open(path));
      }
      timed("open the form", 200, () -> browser.open(form));
      timed("save an answer", 200, this::save);
    }
    return waits;
  }

  private HttpResponse<String> save() throws IOException, InterruptedException {
    return browser.send(
        form,
        Map.of(
            "topic",
            "firms",
            "firms.audited.value",
            Integer.toString(1 + saved++ % 400),
            "firms.audited.unit",
            "firm",
            "firms.audited.source",
            "crowd"));
  }

  /// Forgets what was measured so far.
  void forget() {
    waits.clear();
  }

  private static String name(String path) {
    return path.equals("/") ? "home" : path.replace(PARK, "park").replaceFirst("^/", "");
  }

  private interface Request {
    HttpResponse<String> send() throws IOException, InterruptedException;
  }

  private void timed(String name, int expected, Request request) throws InterruptedException {
    Waits mine = waits.computeIfAbsent(name, key -> new Waits());
    long start = System.nanoTime();
    Optional<HttpResponse<String>> page = Optional.empty();
    try {
      page = Optional.of(request.send());
    } catch (IOException lost) {
      System.err.println(name + ": " + lost);
    }
    mine.add(System.nanoTime() - start);
    boolean saved =
        !name.startsWith("save") || page.filter(p -> p.body().contains(SAVED)).isPresent();
    if (!saved || page.filter(p -> p.statusCode() == expected).isEmpty()) {
      mine.error();
      page.ifPresent(p -> System.err.println(name + ": status " + p.statusCode()));
    }
    if (pause > 0) {
      Thread.sleep(random.nextInt(pause));
    }
  }
}
