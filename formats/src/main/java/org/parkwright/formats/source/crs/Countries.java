package org.parkwright.formats.source.crs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parkwright.kernel.geo.Box;

/// Roughly where a country lies: boxes around its main parts and islands, with some 25 km of
/// margin. Good enough to see that a point lies elsewhere, not to say on which side of a border.
public final class Countries {
  private static final class Loaded {
    static final Map<String, List<Box>> BOXES = load();
  }

  private Countries() {}

  /// The boxes of a country; none when the country is not known.
  ///
  /// @param country code of ISO 3166-1 with two letters
  public static List<Box> boxes(String country) {
    return Loaded.BOXES.getOrDefault(country.toUpperCase(Locale.ROOT), List.of());
  }

  /// Whether a point may lie in a country; true for any point when the country is not known.
  ///
  /// @param country code of ISO 3166-1 with two letters
  public static boolean mayHold(String country, double longitude, double latitude) {
    List<Box> boxes = boxes(country);
    return boxes.isEmpty() || boxes.stream().anyMatch(box -> box.holds(longitude, latitude));
  }

  private static Map<String, List<Box>> load() {
    Map<String, List<Box>> boxes = new TreeMap<>();
    try (InputStream in = Countries.class.getResourceAsStream("countries.csv");
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord row : rows) {
        boxes
            .computeIfAbsent(row.getField("country"), country -> new ArrayList<>())
            .add(
                new Box(
                    Double.parseDouble(row.getField("west")),
                    Double.parseDouble(row.getField("south")),
                    Double.parseDouble(row.getField("east")),
                    Double.parseDouble(row.getField("north"))));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return boxes;
  }
}
