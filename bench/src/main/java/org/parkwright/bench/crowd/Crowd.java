package org.parkwright.bench.crowd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// `bench/crowd`: a hundred people who read and save on a running demo server. Prints requests per
/// second, waits by kind of page, errors, and the server's memory as it went.
///
/// Arguments: address of the server, its process id (0: unknown), people, seconds, longest pause
/// in milliseconds, and, where people must sign in to save, login and password.
public final class Crowd {
  private static final int WARM_SECONDS = 20;

  private Crowd() {}

  public static void main(String[] arguments) throws Exception {
    String server = arguments[0];
    long process = Long.parseLong(arguments[1]);
    int people = Integer.parseInt(arguments[2]);
    int seconds = Integer.parseInt(arguments[3]);
    int pause = Integer.parseInt(arguments[4]);
    List<Guest> crowd = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      Guest guest = new Guest(server, i, pause);
      if (arguments.length > 6) {
        guest.signIn(arguments[5], arguments[6]);
      }
      guest.choosePark();
      crowd.add(guest);
    }
    visit(crowd, WARM_SECONDS, 0);
    for (Guest guest : crowd) {
      guest.forget();
    }
    long start = System.nanoTime();
    Map<String, Waits> waits = visit(crowd, seconds, process);
    report(waits, (System.nanoTime() - start) / 1e9);
  }

  private static Map<String, Waits> visit(List<Guest> crowd, int seconds, long process)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Map<String, Waits>>> visits =
          crowd.stream().map(guest -> people.submit(() -> guest.visit(end))).toList();
      for (int second = 0; process > 0 && System.nanoTime() < end; second++) {
        if (second % 30 == 0) {
          System.out.println(memory(process));
        }
        TimeUnit.SECONDS.sleep(1);
      }
      Map<String, Waits> all = new LinkedHashMap<>();
      for (Future<Map<String, Waits>> visit : visits) {
        visit.get().forEach((name, w) -> all.computeIfAbsent(name, key -> new Waits()).addAll(w));
      }
      return all;
    }
  }

  /// Resident memory of the server without its database, from the kernel.
  private static String memory(long process) {
    try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines.filter(line -> line.startsWith("VmRSS")).findFirst().orElse("VmRSS unknown");
    } catch (IOException gone) {
      return "VmRSS unknown: " + gone.getMessage();
    }
  }

  private static void report(Map<String, Waits> waits, double seconds) {
    Waits all = new Waits();
    waits.values().forEach(all::addAll);
    System.out.printf(
        Locale.ROOT,
        "%d requests in %.1f s: %.1f per second, %d errors%n",
        all.count(),
        seconds,
        all.count() / seconds,
        all.errors());
    System.out.println("| page | requests | median ms | 99 % ms | longest ms | errors |");
    System.out.println("|---|---|---|---|---|---|");
    waits.forEach((name, w) -> System.out.println(w.row(name)));
    System.out.println(all.row("all"));
  }
}
