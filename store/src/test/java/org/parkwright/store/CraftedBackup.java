package org.parkwright.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A backup changed by somebody who knows how its seal is made.
record CraftedBackup(Map<String, byte[]> entries) {

  static CraftedBackup of(Path file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return new CraftedBackup(entries);
  }

  CraftedBackup with(String name, String content) {
    Map<String, byte[]> changed = new LinkedHashMap<>(entries);
    changed.put(name, content.getBytes(StandardCharsets.UTF_8));
    return new CraftedBackup(changed);
  }

  CraftedBackup without(String name) {
    Map<String, byte[]> changed = new LinkedHashMap<>(entries);
    changed.remove(name);
    return new CraftedBackup(changed);
  }

  /// The manifest with another word.
  CraftedBackup replacing(String old, String fresh) {
    String manifest = text("manifest.json");
    if (!manifest.contains(old)) {
      throw new AssertionError(old + " is not in " + manifest);
    }
    return with("manifest.json", manifest.replace(old, fresh));
  }

  /// A table with another word of the same length, and a manifest that fits.
  CraftedBackup forging(String table, String old, String fresh) {
    String name = "tables/" + table + ".copy";
    String before = digest(entries.get(name));
    CraftedBackup forged = with(name, text(name).replace(old, fresh));
    return forged.replacing(before, digest(forged.entries.get(name)));
  }

  private String text(String name) {
    return new String(entries.get(name), StandardCharsets.UTF_8);
  }

  void write(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setComment("parkwright " + "0".repeat(64));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    byte[] sealed = Arrays.copyOf(bytes, bytes.length - 64);
    byte[] digits = digest(sealed).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, 0, bytes, sealed.length, 64);
    Files.write(file, bytes);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
