package org.parkwright.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The server's settings, written anew at each start into `parkwright.conf`, which PostgreSQL's own
/// `postgresql.conf` includes; a person who wants others adds them below that line.
final class Settings {
  private static final String FILE = "parkwright.conf";

  private Settings() {}

  /// Makes a fresh cluster read the file.
  static void include(Path cluster) throws IOException {
    Files.writeString(
        cluster.resolve("postgresql.conf"),
        "\ninclude_if_exists '" + FILE + "'  # written by Parkwright at each start\n",
        StandardOpenOption.APPEND);
  }

  /// After a crash every file is flushed before the log is replayed; Linux can do that for all at
  /// once, in a small part of the time.
  private static String flush() {
    return System.getProperty("os.name").equals("Linux") ? "syncfs" : "fsync";
  }

  /// Durable, reachable from this machine only, and small: a park's data fits in memory many times.
  static void write(Path cluster, int port) throws IOException {
    Files.writeString(
        cluster.resolve(FILE),
        """
        # Written anew at each start; put other settings into postgresql.conf, below its include.
        port = %d
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        max_connections = 30
        password_encryption = 'scram-sha-256'

        # What was acknowledged is on disk.
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        recovery_init_sync_method = '%s'

        # Modest.
        shared_buffers = '64MB'
        io_method = 'sync'
        max_worker_processes = 4
        max_parallel_workers_per_gather = 0
        autovacuum_max_workers = 1
        max_wal_size = '256MB'
        jit = off

        timezone = 'UTC'
        log_timezone = 'UTC'
        lc_messages = 'C'
        log_min_messages = 'warning'
        log_checkpoints = off
        log_line_prefix = '%%m [%%p] '
        """
            .formatted(port, flush()));
  }
}
