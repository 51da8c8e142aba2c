package org.parkwright.server.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.parkwright.store.history.HistoryEntry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// A history as a file, written entry by entry: as JSON, one object per entry; as CSV, one row per
/// changed column (UTF-8 with byte order mark).
final class HistoryFile {
  private HistoryFile() {}

  /// Hands all entries to a taker, in their order.
  interface Entries {
    void each(Consumer<HistoryEntry> taker);
  }

  static void json(Entries entries, UnaryOperator<String> names, OutputStream out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartArray();
      entries.each(entry -> write(json, entry, names));
      json.writeEndArray();
    }
  }

  private static void write(JsonGenerator json, HistoryEntry entry, UnaryOperator<String> names) {
    json.writeStartObject();
    json.writeNumberProperty("seq", entry.seq());
    json.writeStringProperty("at", entry.at().toString());
    json.writeStringProperty("who", entry.who());
    json.writeStringProperty("name", names.apply(entry.who()));
    json.writeStringProperty("why", entry.why());
    json.writeStringProperty("what", entry.what());
    json.writeStringProperty("key", entry.key());
    json.writeStringProperty("territory", entry.territory());
    json.writeObjectPropertyStart("changes");
    for (HistoryEntry.Change change : entry.changes()) {
      json.writeArrayPropertyStart(change.column());
      json.writeString(change.before());
      json.writeString(change.after());
      json.writeEndArray();
    }
    json.writeEndObject();
    if (entry.erased().isPresent()) {
      json.writeNumberProperty("erasedBy", entry.erased().getAsLong());
    }
    json.writeStringProperty("hash", entry.hash());
    json.writeEndObject();
  }

  static void csv(Entries entries, UnaryOperator<String> names, OutputStream out) {
    try (OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      text.write('\uFEFF');
      try (CsvWriter csv = CsvWriter.builder().build(text)) {
        csv.writeRecord(
            "seq",
            "at",
            "who",
            "name",
            "why",
            "what",
            "key",
            "territory",
            "column",
            "before",
            "after",
            "hash");
        entries.each(entry -> write(csv, entry, names));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(CsvWriter csv, HistoryEntry entry, UnaryOperator<String> names) {
    if (entry.changes().isEmpty()) {
      row(csv, entry, names, new HistoryEntry.Change("", "", ""));
    }
    entry.changes().forEach(change -> row(csv, entry, names, change));
  }

  private static void row(
      CsvWriter csv, HistoryEntry entry, UnaryOperator<String> names, HistoryEntry.Change change) {
    csv.writeRecord(
        Long.toString(entry.seq()),
        entry.at().toString(),
        harmless(entry.who()),
        harmless(names.apply(entry.who())),
        harmless(entry.why()),
        entry.what(),
        harmless(entry.key()),
        entry.territory(),
        change.column(),
        harmless(change.before()),
        harmless(change.after()),
        entry.hash());
  }

  /// What begins as a formula would gets an apostrophe, so that no spreadsheet program executes it.
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
