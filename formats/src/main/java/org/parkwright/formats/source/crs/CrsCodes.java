package org.parkwright.formats.source.crs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parkwright.kernel.geo.Box;

/// The coordinate systems that are known here by their code of EPSG: the worldwide ones and those
/// that national surveys use. Others are read by their definition (`.prj`, parameters of PROJ).
final class CrsCodes {

  /// A coordinate system.
  ///
  /// @param code of EPSG
  /// @param title as surveyors call it
  /// @param area where it is meant to be used
  /// @param parameters of PROJ
  record Listed(int code, String title, Box area, String parameters) {
    boolean isProjected() {
      return !parameters.startsWith("+proj=longlat");
    }
  }

  private static final class Loaded {
    static final Map<Integer, Listed> BY_CODE = load();
  }

  private CrsCodes() {}

  static Optional<String> parameters(int code) {
    return Optional.ofNullable(Loaded.BY_CODE.get(code)).map(Listed::parameters);
  }

  static Collection<Listed> all() {
    return Loaded.BY_CODE.values();
  }

  private static Map<Integer, Listed> load() {
    Map<Integer, Listed> listed = new LinkedHashMap<>();
    try (InputStream in = CrsCodes.class.getResourceAsStream("systems.csv");
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord row : rows) {
        int code = Integer.parseInt(row.getField("code"));
        Box area =
            new Box(
                Double.parseDouble(row.getField("west")),
                Double.parseDouble(row.getField("south")),
                Double.parseDouble(row.getField("east")),
                Double.parseDouble(row.getField("north")));
        listed.put(code, new Listed(code, row.getField("name"), area, row.getField("parameters")));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return listed;
  }
}
