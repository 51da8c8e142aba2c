package org.parkwright.formats.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.fault.Fault;
import org.parkwright.kernel.quantity.Unit;

class VariablesCsvTest {
  private static final String HEADER =
      "code,label,kind,unit,least,most,plausible_low,plausible_high,options,reporter,"
          + "topic,definition\n";

  private static List<String> faults(String rows) {
    return VariablesCsv.read(Sample.stream(rows), "v.csv", "x@1").problems().stream()
        .map(Fault::toString)
        .toList();
  }

  private static List<String> row(String row) {
    return faults(HEADER + row);
  }

  @Test
  void rowsBecomeVariablesInTheirOrder() {
    Dictionary dictionary = Sample.dictionary();
    assertThat(dictionary.version()).isEqualTo("sample@1");
    assertThat(dictionary.variables())
        .extracting(Variable::code)
        .startsWith("water.fresh", "water.recycled", "city.water_class", "energy.total");
    Variable water = dictionary.get("water.fresh");
    assertThat(water.names().english()).isEqualTo("Fresh water");
    assertThat(water.definition().english()).isEqualTo("Fresh water taken in, all firms.");
    assertThat(water.kind())
        .isEqualTo(new Kind.Amount(Unit.of("m³"), 0, Double.POSITIVE_INFINITY, 1000, 1e9));
    assertThat(dictionary.get("city.water_class").kind())
        .isEqualTo(new Kind.Choice(List.of("water_short", "water_rich")));
    assertThat(dictionary.get("management.plan").kind()).isEqualTo(new Kind.YesNo());
    assertThat(dictionary.get("tenant.ems").reporter()).isEqualTo("tenant");
  }

  @Test
  void aWrongHeaderIsToldByItsColumns() {
    assertThat(faults(HEADER.replace("kind", "sort") + "a"))
        .hasSize(2)
        .contains("v.csv:1: kind: found nothing; allowed: the column kind")
        .anyMatch(fault -> fault.startsWith("v.csv:1: sort: found \"sort\"; allowed: code"));
    assertThat(faults(HEADER.replace("kind", "label")))
        .contains("v.csv:1: label: found the column label again; allowed: each column once");
    assertThat(faults("")).hasSize(1);
    assertThat(faults(HEADER))
        .containsExactly("v.csv: found a header only; allowed: at least one variable");
  }

  @Test
  void wrongCellsAreToldByLineCodeAndColumn() {
    assertThat(row("Water,W,amount,m³,0,,1,2,,park,T,D\n"))
        .containsExactly(
            "v.csv:2: Water code: found \"Water\"; allowed: dotted lower case, as in water.fresh");
    assertThat(row("w,,amount,m³,0,,1,2,,park,T,D\n"))
        .containsExactly("v.csv:2: w label: found nothing; allowed: text");
    assertThat(row("w,W,number,m³,0,,1,2,,park,T,D\n"))
        .containsExactly("v.csv:2: w kind: found \"number\"; allowed: amount, yesno, choice");
    assertThat(row("w,W,amount,furlong,0,,1,2,,park,T,D\n"))
        .containsExactly(
            "v.csv:2: w unit: found unit \"furlong\" is not known; allowed: a known unit, for pure"
                + " numbers 1 or %");
    assertThat(row("w,W,amount,,0,,1,2,,park,T,D\n")).hasSize(1);
    assertThat(row("w,W,amount,m³,none,,1,2,,park,T,D\n"))
        .containsExactly(
            "v.csv:2: w least: found \"none\"; allowed: a number, or nothing for no limit");
    assertThat(row("w,W,amount,m³,5,,1,2,,park,T,D\n"))
        .containsExactly(
            "v.csv:2: w least: found 5 / 1 / 2 / ; allowed: least <= plausible_low <"
                + " plausible_high <= most");
    assertThat(row("w,W,yesno,m³,,,,,,park,T,D\n"))
        .containsExactly(
            "v.csv:2: w unit: found \"m³\"; allowed: nothing: yes/no has neither unit nor limits");
    assertThat(row("w,W,choice,,,,,,one,park,T,D\n"))
        .containsExactly(
            "v.csv:2: w options: found \"one\"; allowed: at least two different lower-case words,"
                + " as in a|b|c");
    assertThat(row("w,W,choice,,,,,,a|B,park,T,D\n")).hasSize(1);
    assertThat(row("w,W,amount,m³,,,,,a|b,park,T,D\n")).hasSize(1);
    assertThat(row("w,W,yesno,,,,,,,parks,T,D\n"))
        .containsExactly(
            "v.csv:2: w reporter: found \"parks\"; allowed: park, tenant, country, survey; did you"
                + " mean park?");
    assertThat(row("w,W,yesno,,,,,,,park,T\n"))
        .containsExactly("v.csv:2: found 11 fields; allowed: 12, one for each column");
  }

  @Test
  void codesStandOnceAndTopicsTogether() {
    assertThat(
            row(
                """
                a,A,yesno,,,,,,,park,Water,D
                a,A,yesno,,,,,,,park,Water,"D
                over two lines"
                b,B,yesno,,,,,,,park,Energy,D
                c,C,yesno,,,,,,,park,Water,D
                """))
        .containsExactly(
            "v.csv:3: a code: found \"a\"; allowed: a code other than that of line 2",
            "v.csv:6: c topic: found \"Water\"; allowed: rows of one topic together; this one stood"
                + " higher up already");
  }

  @Test
  void allRowsAreToldTogether() {
    assertThat(row("A,A,yesno,,,,,,,park,T,D\nb,B,maybe,,,,,,,park,T,D\nc,,yesno,,,,,,,park,T,\n"))
        .hasSize(4);
  }
}
