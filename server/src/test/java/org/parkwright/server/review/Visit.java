package org.parkwright.server.review;

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
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.parkwright.server.DemoServer;

/// Somebody at the pages, with a browser that follows links and sends forms.
final class Visit {
  private static final String GUARD = "e0c1f6f5-3b7b-4e3c-9b55-1f5f0f8c2f11";
  /// The guard as a form carries it: behind a mask, here of zeros.
  private static final String MASKED =
      Base64.getUrlEncoder()
          .encodeToString(("\0".repeat(GUARD.length()) + GUARD).getBytes(StandardCharsets.UTF_8));

  private static final HttpClient BROWSER =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final String cookie;

  private Visit(String cookie) {
    this.cookie = cookie;
  }

  static Visit visitor() {
    return new Visit("");
  }

  /// Somebody new.
  ///
  /// @param grants as `contributor xx/lantern-bay`
  static Visit of(String... grants) {
    return new Visit("parkwright_session=" + DemoServer.session(grants) + "; ");
  }

  HttpResponse<String> open(String path) {
    return send(HttpRequest.newBuilder(URI.create(DemoServer.address() + path)));
  }

  /// The page, which must be there.
  String page(String path) {
    HttpResponse<String> answer = open(path);
    assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
    return answer.body();
  }

  HttpResponse<String> send(String path, Map<String, String> fields) {
    return send(path, fields, false);
  }

  HttpResponse<String> send(String path, Map<String, String> fields, boolean swapped) {
    String form =
        fields.entrySet().stream()
            .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(MASKED) + "&", ""));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(DemoServer.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (swapped) {
      request.header("HX-Request", "true");
    }
    return send(request);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return BROWSER.send(
          request
              .header("Cookie", cookie + "XSRF-TOKEN=" + GUARD)
              .header("Accept-Language", "en")
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
