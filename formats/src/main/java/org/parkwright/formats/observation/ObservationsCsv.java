package org.parkwright.formats.observation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.fault.TextFile;
import org.parkwright.formats.typed.CsvText;
import org.parkwright.formats.typed.PointNumber;

/// Observations as comma separated values, one a row, with a header. Values and units are written
/// as typed, so that nothing is lost; low and high are in the same unit. Decimal sign is a point.
///
/// Text that a spreadsheet would take for a formula is written with an apostrophe before it and
/// read without ([CsvText]); numbers are not touched.
public final class ObservationsCsv {
  static final List<String> COLUMNS =
      List.of(
          "park",
          "variable",
          "period",
          "scenario",
          "value",
          "unit",
          "low",
          "high",
          "grade",
          "source",
          "address",
          "date",
          "method",
          "note",
          "author",
          "at",
          "illustrative",
          "not_applicable");
  private static final List<String> OPTIONAL =
      List.of(
          "low",
          "high",
          "grade",
          "address",
          "date",
          "method",
          "note",
          "at",
          "illustrative",
          "not_applicable",
          "scenario");

  private ObservationsCsv() {}

  /// Reads observations; one fault anywhere and none is given.
  ///
  /// @param file name of the file as its author knows it
  /// @param at when they count as recorded, where a row does not say; a millisecond later for each
  ///     line, so that later rows are later records
  public static Loaded<List<Observation>> read(
      InputStream in, String file, Dictionary dictionary, Instant at) {
    Faults faults = new Faults(file);
    List<Observation> observations = new ArrayList<>();
    Optional<String> text = TextFile.read(in, faults);
    if (text.isPresent()) {
      rows(text.get(), faults, dictionary, at, observations);
    }
    return Loaded.of(
        faults.count() > 0 ? Optional.empty() : Optional.of(List.copyOf(observations)), faults);
  }

  private static void rows(
      String text, Faults faults, Dictionary dictionary, Instant at, List<Observation> into) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .allowExtraFields(false)
            .allowMissingFields(false)
            .ofNamedCsvRecord(text)) {
      boolean first = true;
      for (NamedCsvRecord row : reader) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        if (first && !header(row.getHeader(), faults)) {
          return;
        }
        first = false;
        new ObservationRow(row.getFieldsAsMap(), line, faults, dictionary)
            .read(at.plusMillis(line))
            .ifPresent(into::add);
      }
    } catch (CsvParseException | UncheckedIOException | IOException wrong) {
      faults.add(0, "", String.valueOf(wrong.getMessage()), "comma separated values");
    }
  }

  private static boolean header(List<String> header, Faults faults) {
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        faults.add(1, column, Fault.quoted(column), Closest.allowed("a column", column, COLUMNS));
      }
    }
    for (String column : COLUMNS) {
      if (!header.contains(column) && !OPTIONAL.contains(column)) {
        faults.add(1, column, Fault.NOTHING, "the column " + column);
      }
    }
    return faults.count() == 0;
  }

  /// Writes observations, in the order given.
  public static void write(Collection<Observation> observations, Writer out) throws IOException {
    try (CsvWriter writer = CsvWriter.builder().build(out)) {
      writer.writeRecord(COLUMNS);
      for (Observation o : observations) {
        writer.writeRecord(fields(o));
      }
    }
  }

  private static List<String> fields(Observation o) {
    List<String> fields = new ArrayList<>();
    fields.add(o.park().toString());
    fields.add(o.variable());
    fields.add(o.period().toString());
    fields.add(o.scenario().name().toLowerCase(Locale.ROOT));
    String notApplicable = "";
    switch (o.claim()) {
      case Claim.Value v -> {
        fields.add(
            PointNumber.readTyped(v.typed()).isPresent() ? v.typed() : CsvText.guarded(v.typed()));
        fields.add(CsvText.guarded(v.typedUnit()));
        double toTyped = ObservationRow.typedPerCanonical(v);
        fields.add(v.hasRange() ? Double.toString(v.low() * toTyped) : "");
        fields.add(v.hasRange() ? Double.toString(v.high() * toTyped) : "");
      }
      case Claim.NotApplicable not -> {
        fields.addAll(List.of("", "", "", ""));
        notApplicable = not.reason();
      }
    }
    fields.add(o.grade().map(g -> g.name().toLowerCase(Locale.ROOT)).orElse(""));
    fields.add(CsvText.guarded(o.source().title()));
    fields.add(CsvText.guarded(o.source().address()));
    fields.add(CsvText.guarded(o.source().date()));
    fields.add(CsvText.guarded(o.method()));
    fields.add(CsvText.guarded(o.note()));
    fields.add(CsvText.guarded(o.author()));
    fields.add(o.at().toString());
    fields.add(o.illustrative() ? "yes" : "");
    fields.add(CsvText.guarded(notApplicable));
    return fields;
  }
}
