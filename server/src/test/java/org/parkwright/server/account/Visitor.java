package org.parkwright.server.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser of their own: cookies, forms with their guard, no scripts. Redirects are
/// followed only where a story says so.
public final class Visitor {
  private static final Pattern GUARD =
      Pattern.compile("name=\"_csrf\"(?: type=\"hidden\")? value=\"([^\"]+)\"");
  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Visitor(String address) {
    this.address = address;
  }

  public HttpResponse<String> open(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Accept", "text/html");
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private URI uri(String path) {
    return URI.create(path.startsWith("http") ? path : address + path);
  }

  /// Sends a form as the page at `from` holds it, with its guard.
  public HttpResponse<String> send(String from, String to, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    guard(open(from)).ifPresent(guard -> all.put("_csrf", guard));
    return post(to, all);
  }

  /// Sends fields as they are.
  public HttpResponse<String> post(String to, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(uri(to))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  public HttpResponse<String> signIn(String login, String password) {
    return send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// The guard of the first form on a page.
  public static Optional<String> guard(HttpResponse<String> page) {
    Matcher guard = GUARD.matcher(page.body());
    return guard.find() ? Optional.of(guard.group(1)) : Optional.empty();
  }

  /// The value of a cookie.
  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /// Puts a cookie into the browser, as somebody who stole or planted one.
  public void plant(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setDomain(URI.create(address).getHost());
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(address), cookie);
  }

  /// Where a page sends the browser.
  public static String to(HttpResponse<String> page) {
    return page.headers().firstValue("Location").orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
