package org.parkwright.formats.source.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.parkwright.formats.typed.NumberReading;

/// A column decides what its cells cannot.
class NumberColumnTest {

  @Test
  void aCommaElsewhereMakesThePointAGroup() {
    NumberColumn column = NumberColumn.of(List.of("2.886,7", "12,5", "1.234"));

    assertThat(column.notation()).isEqualTo(Notation.COMMA);
    assertThat(column.read("1.234")).isEqualTo(new CellNumber.Read(1234, "", true));
    assertThat(column.read("1,234")).isEqualTo(new CellNumber.Read(1.234, "", true));
  }

  @Test
  void aPointElsewhereMakesTheCommaAGroup() {
    NumberColumn column = NumberColumn.of(List.of("2886.87", "0.5", "1,234"));

    assertThat(column.notation()).isEqualTo(Notation.POINT);
    assertThat(column.read("1,234")).isEqualTo(new CellNumber.Read(1234, "", true));
    assertThat(column.read("1.234")).isEqualTo(new CellNumber.Read(1.234, "", true));
  }

  @Test
  void inAMixedColumnOnlyCellsThatTellAreRead() {
    NumberColumn column = NumberColumn.of(List.of("2.886,7", "2886.87", "668,3", "47.17"));

    assertThat(column.notation()).isEqualTo(Notation.MIXED);
    assertThat(column.read("2.886,7")).isEqualTo(new CellNumber.Read(2886.7, "", false));
    assertThat(column.read("2886.87")).isEqualTo(new CellNumber.Read(2886.87, "", false));
    assertThat(column.read("1.500")).isEqualTo(new CellNumber.TwoWays(1500, 1.5, ""));
  }

  @Test
  void aSlipAmongThousandsDoesNotUnsettleTheRule() {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      cells.add(i + ".25");
    }
    cells.add("3,5");
    NumberColumn column = NumberColumn.of(cells);

    assertThat(column.notation()).isEqualTo(Notation.POINT);
    assertThat(column.read("3,5")).isEqualTo(new CellNumber.Read(3.5, "", false));
    assertThat(column.read("12.500")).isEqualTo(new CellNumber.Read(12.5, "", true));
  }

  @Test
  void withoutAnyCellThatTellsNothingIsDecided() {
    NumberColumn column = NumberColumn.of(List.of("1.234", "12.500", "7"));

    assertThat(column.notation()).isEqualTo(Notation.UNDECIDED);
    assertThat(column.read("1.234")).isEqualTo(new CellNumber.TwoWays(1234, 1.234, ""));
    assertThat(NumberColumn.read("1.234", Notation.COMMA))
        .isEqualTo(new CellNumber.Read(1234, "", true));
  }

  @Test
  void spacesIndianGroupsAndOtherDigits() {
    NumberColumn column = NumberColumn.of(List.of("12"));

    assertThat(column.notation()).isEqualTo(Notation.PLAIN);
    assertThat(column.read("2 886,7")).isEqualTo(new CellNumber.Read(2886.7, "", false));
    assertThat(column.read("2\u202F886,7 ha")).isEqualTo(new CellNumber.Read(2886.7, "ha", false));
    assertThat(column.read("12,34,567")).isEqualTo(new CellNumber.Read(1234567, "", false));
    assertThat(column.read("١٢٣٤٫٥")).isEqualTo(new CellNumber.Read(1234.5, "", false));
    assertThat(column.read("१२")).isEqualTo(new CellNumber.Read(12, "", false));
  }

  @Test
  void signsForNothingAndThingsThatAreNoNumber() {
    NumberColumn column = new NumberColumn();

    assertThat(column.read(" ")).isEqualTo(new CellNumber.Missing(""));
    assertThat(column.read("N/A")).isEqualTo(new CellNumber.Missing("N/A"));
    assertThat(column.read("?")).isEqualTo(new CellNumber.Missing("?"));
    assertThat(column.read("100-120"))
        .isInstanceOfSatisfying(
            CellNumber.Wrong.class,
            wrong -> assertThat(wrong.reason()).isEqualTo(NumberReading.Reason.RANGE));
    assertThat(column.read("many"))
        .isInstanceOfSatisfying(
            CellNumber.Wrong.class,
            wrong -> assertThat(wrong.reason()).isEqualTo(NumberReading.Reason.NOT_A_NUMBER));
  }

  @Property
  void aColumnWrittenInOneNotationIsReadBackWhole(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
      @ForAll boolean comma,
      @ForAll boolean grouped) {
    DecimalFormat format =
        new DecimalFormat(
            grouped ? "#,##0.00" : "0.00",
            DecimalFormatSymbols.getInstance(comma ? Locale.GERMANY : Locale.US));
    List<String> cells = values.stream().map(format::format).toList();
    NumberColumn column = NumberColumn.of(cells);

    assertThat(column.notation()).isEqualTo(comma ? Notation.COMMA : Notation.POINT);
    for (int i = 0; i < cells.size(); i++) {
      double exact =
          Double.parseDouble(
              new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.US))
                  .format(values.get(i)));
      assertThat(column.read(cells.get(i))).isEqualTo(new CellNumber.Read(exact, "", false));
    }
  }
}
