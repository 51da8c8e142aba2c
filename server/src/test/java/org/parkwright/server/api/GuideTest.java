package org.parkwright.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parkwright.server.CalledServer;

/// The examples of the guide do what it says, sent by the program that it names.
class GuideTest {
  private static final Path GUIDE =
      Path.of(System.getProperty("parkwright.root", "..")).resolve("docs/guide/api.md");

  private static List<String> examples() throws Exception {
    return Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(GUIDE))
        .results()
        .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @Test
  void everyExampleIsAnsweredAsAsked() throws Exception {
    List<String> examples = examples();
    assertThat(examples).hasSizeGreaterThan(8).allMatch(line -> line.startsWith("curl -s "));
    try (CalledServer server = CalledServer.unlimited()) {
      String token = server.token("contributor");
      for (String example : examples) {
        assertThat(run(example, server.address(), token))
            .as(example)
            .startsWith("{")
            .doesNotContain("\"status\":4", "\"status\":5");
      }
      String again = examples.stream().filter(e -> e.contains("Idempotency")).findFirst().get();
      assertThat(run(again, server.address(), token)).contains("\"recorded\":1");
    }
  }

  private static String run(String example, String server, String token) throws Exception {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", example);
    shell.environment().put("SERVER", server);
    shell.environment().put("TOKEN", token);
    shell.environment().put("LC_ALL", "C.UTF-8");
    Process process = shell.redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
