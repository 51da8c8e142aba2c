package org.parkwright.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What everybody may know of firms, and that it tells of no few of them.
class AggregatesTest {

  private static FirmFigure firm(String name, String sector, double value) {
    return new FirmFigure(name, sector, value, value, value);
  }

  private static List<FirmFigure> firms(String sector, String names) {
    return names.chars().mapToObj(c -> firm(Character.toString(c), sector, 10)).toList();
  }

  private static List<FirmFigure> both(List<FirmFigure> one, List<FirmFigure> other) {
    List<FirmFigure> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static Aggregate total(List<FirmFigure> figures) {
    return Aggregates.of(figures, true, List.of()).get(Aggregates.TOTAL);
  }

  @Test
  void fourFirmsAreTooFewAndFiveAreEnough() {
    assertThat(total(firms("", "abcd"))).isEqualTo(new Aggregate.Withheld(Aggregate.Reason.FEW));
    assertThat(total(firms("", "abcde")))
        .isInstanceOfSatisfying(
            Aggregate.Shown.class, shown -> assertThat(shown.sum()).isEqualTo(50));
  }

  @Test
  void aSumThatOneFirmMakesIsNotShownButItsCountIs() {
    List<FirmFigure> figures = both(firms("", "abcd"), List.of(firm("giant", "", 300)));
    assertThat(total(figures)).isEqualTo(new Aggregate.Withheld(Aggregate.Reason.ONE_MAKES_MOST));
    assertThat(Aggregates.of(figures, false, List.of()).get(Aggregates.TOTAL))
        .isInstanceOf(Aggregate.Shown.class);
  }

  @Test
  void aSectorIsWithheldWhenTheRestWouldBeTooSmall() {
    Map<String, Aggregate> all =
        Aggregates.of(both(firms("food", "abcde"), firms("metal", "fg")), true, List.of());
    assertThat(all.get(Aggregates.TOTAL)).isInstanceOf(Aggregate.Shown.class);
    assertThat(all.get("metal")).isEqualTo(new Aggregate.Withheld(Aggregate.Reason.FEW));
    assertThat(all.get("food")).isEqualTo(new Aggregate.Withheld(Aggregate.Reason.DIFFERENCE));
  }

  @Test
  void oneFirmMoreThanLastTimeIsNotShown() {
    Map<String, Aggregate> before = Aggregates.of(firms("", "abcdef"), true, List.of());
    assertThat(Aggregates.of(firms("", "abcdefg"), true, List.of(before)).get(Aggregates.TOTAL))
        .isEqualTo(new Aggregate.Withheld(Aggregate.Reason.DIFFERENCE));
    assertThat(Aggregates.of(firms("", "abcdef"), true, List.of(before)).get(Aggregates.TOTAL))
        .isInstanceOf(Aggregate.Shown.class);
    assertThat(Aggregates.of(firms("", "abcdefghijk"), true, List.of(before)).get(Aggregates.TOTAL))
        .isInstanceOf(Aggregate.Shown.class);
  }

  @Test
  void rangesAddUpAndAFirmCountsOnce() {
    List<FirmFigure> figures = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d", "e")) {
      figures.add(new FirmFigure(name, "", 10, 9, 12));
    }
    assertThat(total(figures))
        .isInstanceOfSatisfying(
            Aggregate.Shown.class,
            shown -> assertThat(List.of(shown.low(), shown.high())).containsExactly(45.0, 60.0));
    figures.add(firm("a", "", 1));
    assertThatThrownBy(() -> total(figures)).hasMessageContaining("two figures of a");
  }

  @Provide
  Arbitrary<List<FirmFigure>> parks() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40),
            Arbitraries.of("food", "metal", "textiles", ""),
            Arbitraries.doubles().between(0, 1000))
        .as((number, sector, value) -> firm("firm " + number, sector, value))
        .list()
        .uniqueElements(FirmFigure::firm)
        .ofMaxSize(30);
  }

  @Property
  void noSubtractionWithinAPeriodTellsOfFewerThanFive(@ForAll("parks") List<FirmFigure> figures) {
    Map<String, Aggregate> all = Aggregates.of(figures, true, List.of());
    Set<String> told = new HashSet<>();
    all.forEach(
        (sector, aggregate) -> {
          if (aggregate instanceof Aggregate.Shown shown) {
            assertThat(shown.firms()).hasSizeGreaterThanOrEqualTo(5);
            if (!sector.isEmpty()) {
              told.addAll(shown.firms());
            }
          }
        });
    if (all.get(Aggregates.TOTAL) instanceof Aggregate.Shown total && !told.isEmpty()) {
      Set<String> rest = new HashSet<>(total.firms());
      rest.removeAll(told);
      assertThat(rest.isEmpty() || rest.size() >= 5).isTrue();
    }
  }

  @Property
  void noSubtractionOverTimeTellsOfFewerThanFive(
      @ForAll("parks") List<FirmFigure> first,
      @ForAll("parks") List<FirmFigure> second,
      @ForAll("parks") List<FirmFigure> third) {
    List<Map<String, Aggregate>> shown = new ArrayList<>();
    for (List<FirmFigure> figures : List.of(first, second, third)) {
      shown.add(Aggregates.of(figures, true, List.copyOf(shown)));
    }
    for (Map<String, Aggregate> one : shown) {
      for (Map<String, Aggregate> other : shown) {
        for (String key : one.keySet()) {
          if (one.get(key) instanceof Aggregate.Shown a
              && other.get(key) instanceof Aggregate.Shown b) {
            Set<String> away = new HashSet<>(a.firms());
            away.addAll(b.firms());
            away.removeIf(f -> a.firms().contains(f) && b.firms().contains(f));
            assertThat(away.isEmpty() || away.size() >= 5).isTrue();
          }
        }
      }
    }
  }
}
