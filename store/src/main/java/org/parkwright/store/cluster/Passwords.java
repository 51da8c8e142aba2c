package org.parkwright.store.cluster;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/// The passwords of the two database users, made at the first start and kept in the data folder
/// in a file that only its owner can read.
///
/// @param superuser of `postgres`, who makes the database and is used for nothing else
/// @param user of `parkwright`, who owns the database and may do nothing outside it
record Passwords(String superuser, String user) {
  private static final int BYTES = 24;

  /// Reads the passwords, or makes them for a data folder without a database.
  ///
  /// @throws DatabaseUnavailable when there is a database but no password for it
  static Passwords in(DataFolder folder) throws IOException {
    Path file = folder.passwords();
    if (!Files.exists(file)) {
      if (Files.exists(folder.cluster())) {
        throw new DatabaseUnavailable(
            "the passwords of the database are missing: expected them in "
                + file
                + "; copy that file back from a backup of the data folder");
      }
      write(file);
    }
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      read.load(reader);
    }
    return new Passwords(required(read, "postgres", file), required(read, "parkwright", file));
  }

  private static String required(Properties read, String user, Path file) {
    String password = read.getProperty(user, "");
    if (password.isBlank()) {
      throw new DatabaseUnavailable(
          file
              + " holds no password for \""
              + user
              + "\"; copy that file back from a backup of the data folder");
    }
    return password;
  }

  /// Written beside and renamed, so that a kill leaves all of it or nothing.
  private static void write(Path file) throws IOException {
    Properties fresh = new Properties();
    fresh.setProperty("postgres", random());
    fresh.setProperty("parkwright", random());
    StringWriter text = new StringWriter();
    fresh.store(
        text, "Passwords of the embedded database. Keep with the data folder, show nobody.");
    Path draft = secret(file.resolveSibling("passwords.new"), text.toString());
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Writes a file that nobody but its owner could ever read.
  static Path secret(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, fresh, DataFolder.ownerOnly("rw-------"))) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    return file;
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "passwords (not shown)";
  }
}
