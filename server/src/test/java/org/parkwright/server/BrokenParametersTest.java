package org.parkwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Addresses that once ended in a fault of ours, each found by wild calls: they are told in words.
class BrokenParametersTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource({
    "/api/v1/parks/xx/lantern-bay/assessments/2024?system=eip-2017&=%25, 400",
    "/api/v1/parks/xx/lantern-bay/figures/2024?variable=2147483648&=., 400",
    "/api/v1/parks?q=a%00b&q=lantern&from=1, 200",
    "/api/v1/parks?q=a%00b, 200",
    "/parks?q=a%00b, 200",
    "/parks?=1, 400",
    "/parks/xx/lantern-bay/scorecard/2024?system=eip-2017&=%25, 400"
  })
  void isToldInWords(String path, int status) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(DemoServer.address() + path)).build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("Exception", "org.parkwright");
  }
}
