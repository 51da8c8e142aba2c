package org.parkwright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shell script at the door, in a folder with a space in its name and with a home that is
/// empty, on a machine that has only what each story gives it.
class LauncherTest {
  private static final Path ROOT =
      Path.of(System.getProperty("parkwright.root", "..")).toAbsolutePath();

  @TempDir private Path machine;
  private Path checkout;
  private Path programs;

  private record Said(int code, List<String> lines) {}

  @BeforeEach
  void aMachineWithAShellAndLittleElse() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell at /bin/sh");
    checkout = Files.createDirectories(machine.resolve("my parks"));
    Files.copy(ROOT.resolve("parkwright"), checkout.resolve("parkwright"));
    Files.copy(ROOT.resolve("pom.xml"), checkout.resolve("pom.xml"));
    programs = Files.createDirectories(machine.resolve("bin"));
    for (String name :
        List.of("sh", "sed", "awk", "dirname", "readlink", "find", "head", "cat", "mkdir", "rm")) {
      executable(programs.resolve(name), "exec " + program(name) + " \"$@\"");
    }
  }

  private static Path program(String name) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " on the PATH"));
  }

  private void has(String program, String answer) throws IOException {
    executable(programs.resolve(program), "echo '" + answer + "'");
  }

  private static Path executable(Path file, String line) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private Said type(Path script, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(machine.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", programs.toString());
    builder.environment().put("HOME", "");
    builder.environment().put("PARKWRIGHT_JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Said(process.exitValue(), said.lines().toList());
  }

  @Test
  void theVersionIsToldThroughALinkFromAnotherFolderWithNothingInstalled() throws Exception {
    Path link = Files.createSymbolicLink(machine.resolve("pw"), checkout.resolve("parkwright"));

    Said said = type(link, "version");

    assertThat(said.code()).isZero();
    assertThat(said.lines()).singleElement().asString().matches("Parkwright \\d+\\.\\d+\\.\\d+");
  }

  @Test
  void helpNamesEveryCommandWithNothingInstalled() throws Exception {
    Said said = type(checkout.resolve("parkwright"));

    assertThat(said.code()).isZero();
    assertThat(String.join("\n", said.lines()))
        .contains("serve", "systems", "workbook", "assess", "test");
  }

  @Test
  void whatIsMissingIsNamedInOneLineEachWithHowToGetIt() throws Exception {
    Said said = type(checkout.resolve("parkwright"), "systems");

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.lines()).hasSize(2);
    assertThat(said.lines().getFirst())
        .contains("needs Maven 3.8 or newer", "missing", "apt-get install maven");
    assertThat(said.lines().getLast()).contains("needs Node 20 or newer", "missing", "nodejs.org");
  }

  @Test
  void anOldMavenAndAnOldNodeAreNamedWithTheirVersions() throws Exception {
    has("mvn", "Apache Maven 3.6.3 (abcdef)");
    has("node", "v18.19.0");
    has("npm", "9.2.0");

    Said said = type(checkout.resolve("parkwright"), "systems");

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.lines()).hasSize(2);
    assertThat(said.lines().getFirst()).contains("needs Maven 3.8", "3.6.3");
    assertThat(said.lines().getLast()).contains("needs Node 20", "v18.19.0");
  }

  @Test
  void aJavaHomeThatIsNoNewJdkIsRefusedByName() throws Exception {
    Path old = Files.createDirectories(machine.resolve("jdk 17/bin"));
    executable(old.resolve("java"), "exit 1");
    executable(old.resolve("javac"), "exit 1");
    Files.writeString(machine.resolve("jdk 17/release"), "JAVA_VERSION=\"17.0.9\"\n");
    Path withOldHome =
        executable(
            programs.resolve("env-17"),
            "PARKWRIGHT_JAVA_HOME='%s' exec /bin/sh '%s' systems"
                .formatted(machine.resolve("jdk 17"), checkout.resolve("parkwright")));

    Said said = type(withOldHome);

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.lines()).singleElement().asString().contains("PARKWRIGHT_JAVA_HOME", "jdk 17");
  }
}
