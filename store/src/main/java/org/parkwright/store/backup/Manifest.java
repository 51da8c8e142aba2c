package org.parkwright.store.backup;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a backup holds: `manifest.json`, the last entry of the file.
///
/// @param format version of the file's own form, 1
/// @param program version of Parkwright that wrote it
/// @param layout layout of the tables
/// @param made when, as an ISO 8601 instant
/// @param head last entry of the history as `SEQ:HASH`; empty when there is none
/// @param tables in the order in which they are loaded
public record Manifest(
    int format, String program, int layout, String made, String head, List<Table> tables) {
  static final String NAME = "manifest.json";
  static final int FORMAT = 1;
  private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  /// One table.
  ///
  /// @param name the table
  /// @param columns in the order of the copy
  /// @param rows how many
  /// @param bytes length of the copy
  /// @param sha256 of the copy, in hexadecimal digits
  /// @param sequence last number given to a row; 0 where rows are not numbered, or there was none
  public record Table(
      String name, List<String> columns, long rows, long bytes, String sha256, long sequence) {
    public Table {
      columns = List.copyOf(columns);
      for (String word : columns) {
        identifier(word);
      }
      identifier(name);
    }

    private static void identifier(String word) {
      if (!IDENTIFIER.matcher(word).matches()) {
        throw new IllegalArgumentException("\"" + word + "\" names no table or column");
      }
    }

    String file() {
      return "tables/" + name + ".copy";
    }
  }

  public Manifest {
    tables = List.copyOf(tables);
  }

  /// All rows.
  public long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  byte[] json() {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  static Manifest read(byte[] json, String file) {
    try {
      Manifest read = JsonMapper.shared().readValue(json, Manifest.class);
      if (read.format != FORMAT) {
        throw new BackupRefused(
            "%s has form %d and this program reads form %d; use the Parkwright that wrote it (%s)"
                .formatted(file, read.format, FORMAT, read.program));
      }
      return read;
    } catch (JacksonException broken) {
      throw new BackupRefused(
          file + " is no backup of Parkwright: its manifest cannot be read", broken);
    }
  }
}
