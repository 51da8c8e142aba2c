package org.parkwright.kernel.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parkwright.kernel.RealData;
import org.parkwright.kernel.table.Columns;

/// The ASEM example of COINr as data: its inputs, and the tables that COINr made of them.
final class Tables {
  private Tables() {}

  static List<NamedCsvRecord> records(String name) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(RealData.file("coinr-asem/" + name + ".csv"))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A number as R writes it; empty is missing.
  static double number(String text) {
    return switch (text) {
      case "", "NA", "NaN" -> Double.NaN;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      case "Inf" -> Double.POSITIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  /// All columns of a table that hold numbers, by `uCode`; infinite ones count as missing.
  static Columns numbers(String name) {
    return numbers(records(name));
  }

  private static Columns numbers(List<NamedCsvRecord> records) {
    List<String> codes = new ArrayList<>();
    for (String column : records.getFirst().getHeader()) {
      if (!column.equals("uCode") && records.stream().allMatch(r -> isNumber(r.getField(column)))) {
        codes.add(column);
      }
    }
    double[][] values =
        codes.stream()
            .map(
                code ->
                    records.stream()
                        .mapToDouble(r -> number(r.getField(code)))
                        .map(x -> Double.isInfinite(x) ? Double.NaN : x)
                        .toArray())
            .toArray(double[][]::new);
    return Columns.of(records.stream().map(r -> r.getField("uCode")).toList(), codes, values);
  }

  private static boolean isNumber(String text) {
    try {
      number(text);
      return true;
    } catch (NumberFormatException words) {
      return false;
    }
  }

  static List<String> groups() {
    return records("input_iData").stream().map(r -> r.getField("EurAsia_group")).toList();
  }

  static Hierarchy hierarchy() {
    return Hierarchy.of(
        records("input_iMeta").stream()
            .filter(r -> List.of("Indicator", "Aggregate").contains(r.getField("Type")))
            .map(
                r ->
                    new Node(
                        r.getField("iCode"),
                        Integer.parseInt(r.getField("Level")),
                        Optional.of(r.getField("Parent")).filter(p -> !p.isEmpty()),
                        Double.parseDouble(r.getField("Weight")),
                        Integer.parseInt(r.getField("Direction")),
                        Optional.of(r.getField("Denominator")).filter(d -> !d.isEmpty()),
                        r.getField("Target").isEmpty()
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Double.parseDouble(r.getField("Target")))))
            .toList());
  }

  /// The default example: see the data's README.
  static Recipe recipe() {
    return Recipe.PLAIN
        .imputing(new Imputation.OfGroup(groups(), false))
        .screening(new Screening(0.9, 0))
        .treating(Treatment.USUAL);
  }

  static CompositeIndex index(Recipe recipe) {
    return recipe.of(hierarchy(), numbers("input_iData"));
  }

  /// Every number of a table of COINr equals ours to nine digits, whatever the order of its rows
  /// and columns. Where COINr divided by zero its number is infinite, and is not compared.
  static void assertSame(Columns ours, String name) {
    List<NamedCsvRecord> records = records(name);
    Columns theirs = numbers(records);
    assertThat(theirs.units())
        .as("units of " + name)
        .containsExactlyInAnyOrderElementsOf(ours.units());
    List<String> codes = theirs.codes().stream().filter(ours::has).toList();
    assertThat(codes).as("columns compared in " + name).hasSizeGreaterThanOrEqualTo(11);
    for (String code : codes) {
      for (int i = 0; i < records.size(); i++) {
        if (records.get(i).getField(code).endsWith("Inf")) {
          continue;
        }
        String unit = theirs.units().get(i);
        double x = ours.column(code)[ours.units().indexOf(unit)];
        double other = theirs.column(code)[i];
        String where = "%s, %s, %s".formatted(name, unit, code);
        if (other != other) {
          assertThat(x).as(where).isNaN();
        } else {
          assertThat(x).as(where).isCloseTo(other, within(1e-9 * Math.max(1, Math.abs(other))));
        }
      }
    }
  }
}
