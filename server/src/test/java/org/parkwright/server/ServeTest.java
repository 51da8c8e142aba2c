package org.parkwright.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real server process with its embedded database, from the first start to the last signal.
class ServeTest {
  private static final String READY = "Parkwright is ready: ";

  @TempDir private Path machine;
  private final List<Process> started = new ArrayList<>();

  private record Said(int code, String text) {}

  @AfterEach
  void nothingKeepsRunning() {
    started.forEach(process -> process.destroyForcibly().onExit().join());
  }

  private Process serve(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dparkwright.root=" + System.getProperty("parkwright.root", ".."),
                "-cp",
                System.getProperty("java.class.path"),
                Parkwright.class.getName(),
                "serve"));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    started.add(process);
    return process;
  }

  private static String address(Process server) throws IOException {
    BufferedReader said = server.inputReader(UTF_8);
    List<String> lines = new ArrayList<>();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(READY)) {
        return line.substring(READY.length());
      }
      lines.add(line);
    }
    throw new AssertionError("ended without being ready: " + lines);
  }

  private static Said ended(Process process) throws Exception {
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Said(process.exitValue(), text);
  }

  private static HttpResponse<String> get(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private List<Path> postmasters() throws IOException {
    try (Stream<Path> files = Files.walk(machine)) {
      return files.filter(file -> file.endsWith("postmaster.pid")).toList();
    }
  }

  @Test
  void theDemoIsServedASecondStartIsToldAndASignalEndsItAll() throws Exception {
    Path data = machine.resolve("data of the demo");
    Process server = serve("--demo", "--port", "0", "--data", data.toString());
    String address = address(server);

    assertThat(address).startsWith("http://127.0.0.1:");
    assertThat(get(address + "/health").statusCode()).isEqualTo(200);
    assertThat(get(address + "/health").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get(address + "/").body()).contains("Lantern Bay");
    assertThat(get(address + "/info").statusCode()).isEqualTo(404);
    assertThat(postmasters()).hasSize(1);
    long postgres = Long.parseLong(Files.readAllLines(postmasters().getFirst()).getFirst().strip());

    String port = address.substring(address.lastIndexOf(':') + 1);
    Said taken = ended(serve("--port", port, "--data", machine.resolve("other").toString()));
    assertThat(taken.code()).isEqualTo(1);
    assertThat(taken.text().lines()).singleElement().asString().contains(port, "--port");
    assertThat(machine.resolve("other")).doesNotExist();

    Said second = ended(serve("--port", "0", "--data", data.toString()));
    assertThat(second.code()).isEqualTo(1);
    assertThat(second.text())
        .contains("already running", data.toString())
        .doesNotContain("\tat ", "Exception");

    server.destroy();
    assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(postmasters()).isEmpty();
    // Its last breath may come a moment after it let go of the folder.
    ProcessHandle.of(postgres)
        .ifPresent(last -> assertThat(last.onExit()).succeedsWithin(10, TimeUnit.SECONDS));
  }

  @Test
  void aDatabaseServerThatCannotBeReachedIsToldInWords() throws Exception {
    Said said = ended(serve("--port", "0", "--db", "postgresql://demo:secret@127.0.0.1:1/parks"));

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.text()).contains("127.0.0.1:1").doesNotContain("secret", "\tat ", "Exception");
  }

  @Test
  void aPortThatIsNoneIsACallInAWrongWay() throws Exception {
    Said said = ended(serve("--port", "70000"));

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.text()).contains("--port is 70000", "1 to 65535");
  }
}
