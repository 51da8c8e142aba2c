package org.parkwright.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// The machine that measures, and how busy it is.
///
/// @param processor name of the processor as the system gives it
/// @param cores number of cores
/// @param memory bytes of memory
/// @param load running and waiting threads, mean of the last minute; negative where not known
public record Machine(String processor, int cores, long memory, double load) {

  /// The machine and its load at this moment.
  public static Machine now() {
    var system =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    return new Machine(
        processorName(),
        system.getAvailableProcessors(),
        system.getTotalMemorySize(),
        system.getSystemLoadAverage());
  }

  private static String processorName() {
    try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException notLinux) {
      return System.getProperty("os.arch");
    }
  }

  /// In one line.
  public String written() {
    return "%s, %d cores, %d GiB, %s %s; Java %s (%s)"
        .formatted(
            processor,
            cores,
            Math.round(memory / Math.pow(1024, 3)),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("java.runtime.version"),
            System.getProperty("java.vm.vendor"));
  }
}
