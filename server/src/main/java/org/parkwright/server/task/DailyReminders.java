package org.parkwright.server.task;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.parkwright.server.account.reset.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks once a day, and soon after the start, for whom something waits, and writes to them.
final class DailyReminders implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DailyReminders.class);
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration BETWEEN = Duration.ofDays(1);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final Optional<ScheduledExecutorService> clockwork;

  private DailyReminders(Optional<ScheduledExecutorService> clockwork) {
    this.clockwork = clockwork;
  }

  /// A server that writes to nobody.
  static DailyReminders none() {
    return new DailyReminders(Optional.empty());
  }

  /// Begins.
  static DailyReminders of(Reminders reminders, Post post) {
    ScheduledExecutorService clockwork =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reminders").factory());
    clockwork.scheduleWithFixedDelay(
        () -> remind(reminders, post), FIRST.toSeconds(), BETWEEN.toSeconds(), TimeUnit.SECONDS);
    return new DailyReminders(Optional.of(clockwork));
  }

  /// A day that fails must not end those after it.
  private static void remind(Reminders reminders, Post post) {
    try {
      Reminders.Sent done = reminders.send(post);
      LOG.info("{} reminders sent, {} not sent", done.sent().size(), done.failed().size());
    } catch (RuntimeException fault) {
      LOG.error("reminders failed today", fault);
    }
  }

  @Override
  public void close() {
    clockwork.ifPresent(
        running -> {
          running.shutdownNow();
          try {
            running.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
          } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
