package org.parkwright.server.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `./parkwright fuzz`: tries every reader, or the named ones, for a time each, one after the
/// other. Ends with 1 when an input broke one of them.
public final class FuzzRun {
  private static final Pattern TIME = Pattern.compile("(\\d{1,5})([smh]?)");

  private FuzzRun() {}

  /// Runs with `[--time 30s|10m|1h] [--target NAME[,NAME]]`.
  public static void main(String[] args) throws IOException, InterruptedException {
    int seconds = 60;
    List<String> names = Targets.names();
    try {
      for (int i = 0; i < args.length; i += 2) {
        String value = i + 1 < args.length ? args[i + 1] : "";
        switch (args[i]) {
          case "--time" -> seconds = seconds(value);
          case "--target" -> names = named(value);
          default ->
              throw new IllegalArgumentException(
                  "found " + args[i] + "; expected --time 10m or --target NAME");
        }
      }
    } catch (IllegalArgumentException wrong) {
      System.err.println("parkwright fuzz: " + wrong.getMessage());
      System.exit(2);
    }
    System.exit(run(names, seconds));
  }

  private static List<String> named(String names) {
    return List.of(names.split(",", -1)).stream()
        .map(name -> name.equals("all") ? name : Targets.named(name).name())
        .toList();
  }

  private static int seconds(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      throw new IllegalArgumentException("--time is " + text + "; expected 30s, 10m or 1h");
    }
    int unit = time.group(2).equals("h") ? 3600 : time.group(2).equals("m") ? 60 : 1;
    return Integer.parseInt(time.group(1)) * unit;
  }

  private static int run(List<String> names, int seconds) throws IOException, InterruptedException {
    Path folder = Kept.ROOT.resolve("target/fuzz");
    List<Path> broke = new ArrayList<>();
    long runs = 0;
    for (String name : names) {
      Campaign.Result result = new Campaign(name, folder).run(seconds);
      System.out.println(result.line());
      broke.addAll(result.broke());
      runs += result.runs();
    }
    System.out.printf(
        "%d targets, %d inputs, %d broke a target%n", names.size(), runs, broke.size());
    for (Path input : broke) {
      System.out.println("  " + Kept.ROOT.relativize(input));
    }
    if (!broke.isEmpty()) {
      System.out.println(
          "The logs beside them say why. Mend the reader and keep each input below"
              + " server/src/test/resources/fuzz/broke/<target>/: it is then tried in every build.");
    }
    return broke.isEmpty() ? 0 : 1;
  }
}
