package org.parkwright.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All readers together under Jazzer for forty seconds. `./parkwright fuzz` does so for
// longer.
class BriefFuzzTest {
  private static final int SECONDS = 40;

  @Test
  void noInputBreaksAReader(@TempDir Path folder) throws Exception {
    Campaign.Result result = new Campaign("all", folder).run(SECONDS);

    String log =
        Files.readString(result.log())
            .lines()
            .filter(line -> line.startsWith("== Java") || line.contains("\tat org.parkwright"))
            .limit(20)
            .collect(Collectors.joining("\n"));
    assertThat(result.broke())
        .as("./parkwright fuzz --target all finds it again:\n%s", log)
        .isEmpty();
    // How many depends on the machine; none would mean that nothing was tried.
    assertThat(result.runs()).as("inputs tried").isPositive();
    System.out.println(result.line());
  }
}
