package org.parkwright.server.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Runs Jazzer on one target, or on `all` together, in a process of its own: inputs are made from
/// the seeds and from what earlier runs found worth keeping, guided by the code they reach.
///
/// An input that takes longer than ten seconds counts as a crash, as does one that needs more than
/// half a gigabyte of heap: a reader must be bounded in both.
final class Campaign {
  private static final Pattern RUNS = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
  private static final Pattern COVER = Pattern.compile("cov: (\\d+)");
  private final String target;
  private final Path folder;

  /// What came of a run.
  ///
  /// @param runs how many inputs were tried
  /// @param cover how many edges of our code were reached
  /// @param broke files with inputs that broke the target
  /// @param log what Jazzer printed
  record Result(String target, int seconds, long runs, long cover, List<Path> broke, Path log) {
    String line() {
      return String.format(
          Locale.ROOT,
          "%-18s %5d s %10d inputs %6d edges %3d broke it",
          target,
          seconds,
          runs,
          cover,
          broke.size());
    }
  }

  /// @param folder where inputs and logs are kept between runs
  Campaign(String target, Path folder) {
    this.target = target;
    this.folder = folder.resolve(target);
  }

  /// Fuzzes for some seconds.
  ///
  /// @throws IOException when the folder cannot be written or the process cannot be started
  Result run(int seconds) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path broke = Files.createDirectories(folder.resolve("broke"));
    plant(corpus);
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(seconds, corpus, broke))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int code = process.waitFor();
    String said = Files.readString(log);
    List<Path> found = list(broke);
    if (code != 0 && found.isEmpty()) {
      throw new IOException(target + ": Jazzer ended with " + code + "; its log is " + log);
    }
    return new Result(target, seconds, last(RUNS, said), last(COVER, said), found, log);
  }

  /// Writes the seeds, for `all` with the byte before them that chooses their target.
  private void plant(Path corpus) throws IOException {
    List<Target> targets = Targets.all();
    for (int t = 0; t < targets.size(); t++) {
      boolean together = target.equals("all");
      if (!together && !targets.get(t).name().equals(target)) {
        continue;
      }
      int n = 0;
      for (byte[] seed : targets.get(t).seeds()) {
        byte[] input = seed;
        if (together) {
          input = new byte[seed.length + 1];
          input[0] = (byte) t;
          System.arraycopy(seed, 0, input, 1, seed.length);
        }
        Files.write(corpus.resolve("seed-%d-%d".formatted(t, n++)), input);
      }
    }
  }

  private List<String> command(int seconds, Path corpus, Path broke) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            // Short runs end before the second compiler pays.
            "-XX:TieredStopAtLevel=" + (seconds < 60 ? 1 : 4),
            "-XX:+EnableDynamicAgentLoading",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.awt.headless=true",
            "-Dparkwright.root=" + Kept.ROOT,
            "-D" + Fuzzer.TARGET + "=" + target,
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + Fuzzer.class.getName(),
            "--instrumentation_includes=org.parkwright.**",
            "--custom_hook_includes=org.parkwright.**",
            "--reproducer_path=" + folder,
            "-max_total_time=" + seconds,
            "-timeout=10",
            "-max_len=40000",
            "-len_control=20",
            "-rss_limit_mb=2000",
            "-print_final_stats=1",
            "-use_value_profile=1",
            "-artifact_prefix=" + broke + "/",
            corpus.toString()));
    return words;
  }

  private static long last(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    long last = 0;
    while (found.find()) {
      last = Long.parseLong(found.group(1));
    }
    return last;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
