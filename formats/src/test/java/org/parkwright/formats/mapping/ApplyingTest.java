package org.parkwright.formats.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.formats.English;
import org.parkwright.formats.mapping.apply.Applied;
import org.parkwright.formats.mapping.apply.Applying;
import org.parkwright.formats.mapping.apply.Problem;
import org.parkwright.formats.mapping.apply.ProblemKind;

/// A mapping at work: what can be read is taken, what cannot is left out and told with its place,
/// and no row is lost without a word.
class ApplyingTest {
  @TempDir private Path folder;

  static final String MAPPING =
      """
      mapping: 1
      source: {id: zones, title: Zones, as_of: "2025"}
      row: park
      numbers: comma
      dates: day_first
      country: {column: land}
      key: [id]
      name: {en: name}
      place: {latitude: lat, longitude: lon}
      columns:
        area: {topic: area, unit: {column: unit}}
        jobs: jobs
        state: {topic: status, values: {läuft: operating}}
        gas: gas
        since: founded
        class: {topic: sectors, scheme: nace-2, list: ","}
      """;

  private static final String HEAD =
      "id;name;land;lat;lon;area;unit;jobs;state;gas;since;class;extra\n";

  private Trial applied(String rows) {
    return Trial.of(Trial.file(folder, "zones.csv", HEAD + rows, StandardCharsets.UTF_8), MAPPING);
  }

  @Test
  void aSoundRowBecomesAnEntryWithItsSource() {
    Trial trial =
        applied("a1;Nord;Deutschland;52,1;9,7;1.250;ha;2.300;läuft;ja;3.4.1998;25.62;x\n");

    Entry entry = trial.entry("Nord");
    assertThat(entry.key()).isEqualTo("a1");
    assertThat(entry.country()).isEqualTo("de");
    assertThat(entry.row()).isEqualTo(2);
    assertThat(Trial.said(entry, "area")).isEqualTo("1250.0 ha");
    assertThat(Trial.said(entry, "jobs")).isEqualTo("2300.0");
    assertThat(Trial.said(entry, "status")).isEqualTo("OPERATING");
    assertThat(Trial.said(entry, "gas")).isEqualTo("yes");
    assertThat(Trial.said(entry, "founded")).isEqualTo("1998-04-03");
    assertThat(Trial.said(entry, "sectors")).isEqualTo("nace-2 25.62 | isic-4 25,C");
    assertThat(entry.claims()).allMatch(c -> c.source().title().equals("Zones"));
    assertThat(entry.claims()).allMatch(c -> c.asOf().equals("2025"));
    assertThat(trial.counts()).isEmpty();
  }

  @Test
  void eachKindOfProblemIsToldWithItsPlaceAndWhatToDo() {
    Trial trial =
        applied(
            """
            a1;Nord;de;52,1;9,7;many;ha;10-20;maybe;soon;31.2.1998;abc;
            a1;Nord again;de;52,1;9,7;1;ha;;;;;;
            ;Without key;de;52,1;9,7;1;ha;;;;;;
            a3;;de;52,1;9,7;1;ha;;;;;;
            a4;Nowhere land;Atlantis;52,1;9,7;5;furlong;;;;;;
            a5;Much too large;de;52,1;9,7;99.999.999.999;ha;;;;;;
            a6;Tons of land;de;52,1;9,7;5;t;;;;;;
            a7;Swapped;de;9,7;52,1;;;;;;;;
            a8;In the Pacific;de;-20;-150;;;;;;;;
            a9;No place;de;;;;;;;;;;
            b1;Beyond the globe;de;522,1;97;;;;;;;;
            b2;Ambiguous day;de;52,1;9,7;;;-3;;;3/4/2001;;
            """);

    assertThat(trial.counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry(ProblemKind.NOT_A_NUMBER, 1L),
                Map.entry(ProblemKind.NOT_ONE_NUMBER, 1L),
                Map.entry(ProblemKind.UNKNOWN_VALUE, 2L),
                Map.entry(ProblemKind.DATE_UNREADABLE, 1L),
                Map.entry(ProblemKind.CODE_UNREADABLE, 1L),
                Map.entry(ProblemKind.DUPLICATE_KEY, 1L),
                Map.entry(ProblemKind.NO_KEY, 1L),
                Map.entry(ProblemKind.NO_NAME, 1L),
                Map.entry(ProblemKind.UNKNOWN_COUNTRY, 1L),
                Map.entry(ProblemKind.UNIT_UNKNOWN, 1L),
                Map.entry(ProblemKind.OUT_OF_RANGE, 2L),
                Map.entry(ProblemKind.UNIT_DIFFERS, 1L),
                Map.entry(ProblemKind.PLACE_SWAPPED, 1L),
                Map.entry(ProblemKind.PLACE_OUTSIDE_COUNTRY, 1L),
                Map.entry(ProblemKind.NO_PLACE, 1L),
                Map.entry(ProblemKind.COORDINATES_UNUSABLE, 1L)));
    Problem notANumber = trial.problem(ProblemKind.NOT_A_NUMBER);
    assertThat(notANumber.example().in(English.WORDS))
        .isEqualTo("zones.csv!F2 \"area\": found \"many\"; expected one number");
    assertThat(notANumber.todo().in(English.WORDS)).contains("missing");
    Entry swapped = trial.entry("Swapped");
    assertThat(Trial.said(swapped, "point")).isEqualTo("52.1,9.7");
    assertThat(Trial.said(trial.entry("In the Pacific"), "point")).isEmpty();
    assertThat(Trial.said(trial.entry("Ambiguous day"), "founded")).isEqualTo("2001-04-03");
    assertThat(trial.entry("Nowhere land").country()).isEqualTo("xx");
    assertThat(trial.problem(ProblemKind.COLUMN_NOT_MAPPED).example().place().header())
        .isEqualTo("extra");
    assertThat(trial.applied().rowsRefused()).isEqualTo(3);
  }

  @Test
  void aNumberThatCanBeReadInTwoWaysIsTakenOnlyWhenTheMappingSaysHow() {
    Path file =
        Trial.file(
            folder,
            "two.csv",
            "id;name;area\n1;One;1.250\n2;Two;12,5\n3;Three;2886.87 ha\n",
            StandardCharsets.UTF_8);
    String mapping =
        """
        mapping: 1
        source: {id: two, title: Two}
        row: park
        %s
        key: [id]
        name: {en: name}
        columns: {area: {topic: area, unit: ha}}
        """;

    Trial silent = Trial.of(file, mapping.formatted(""));
    assertThat(silent.counts()).containsOnlyKeys(ProblemKind.AMBIGUOUS_NUMBER);
    assertThat(silent.entries().stream().map(e -> Trial.said(e, "area")))
        .containsExactly("", "12.5 ha", "2886.87 ha");
    assertThat(
            Trial.of(file, mapping.formatted("numbers: comma")).entries().stream()
                .map(e -> Trial.said(e, "area")))
        .containsExactly("1250.0 ha", "12.5 ha", "2886.87 ha");
    assertThat(
            Trial.of(file, mapping.formatted("numbers: point")).entries().stream()
                .map(e -> Trial.said(e, "area")))
        .containsExactly("1.25 ha", "12.5 ha", "2886.87 ha");
  }

  @Test
  void rowsOfOneKeyAreRefusedNumberedOrJoinedAsTheMappingSays() {
    Path file =
        Trial.file(
            folder,
            "pieces.csv",
            """
            zone;name;area;wkt
            z1;Bay;10;"POLYGON((10 50, 10.01 50, 10.01 50.01, 10 50.01, 10 50))"
            z2;Hill;7;"POLYGON((11 50, 11.01 50, 11.01 50.01, 11 50.01, 11 50))"
            z1;Bay;30;"POLYGON((10.02 50, 10.03 50, 10.03 50.01, 10.02 50.01, 10.02 50))"
            """,
            StandardCharsets.UTF_8);
    String mapping =
        """
        mapping: 1
        source: {id: pieces, title: Pieces}
        row: park
        key: {columns: [zone], same: %s}
        name: {en: name}
        place: {geometry: wkt}
        columns: {area: {topic: area, unit: ha}}
        """;

    Trial refused = Trial.of(file, mapping.formatted("refuse"));
    assertThat(refused.counts()).containsEntry(ProblemKind.DUPLICATE_KEY, 1L);
    assertThat(refused.entries()).extracting(Entry::key).containsExactly("z1", "z2");

    Trial numbered = Trial.of(file, mapping.formatted("number"));
    assertThat(numbered.entries()).extracting(Entry::key).containsExactly("z1", "z2", "z1 #2");

    Trial joined = Trial.of(file, mapping.formatted("pieces"));
    assertThat(joined.entries()).extracting(Entry::key).containsExactly("z2", "z1");
    assertThat(joined.applied().rowsAccepted()).isEqualTo(3);
    assertThat(Trial.said(joined.entries().getLast(), "area")).isEqualTo("40.0 ha");
    assertThat(Trial.said(joined.entries().getLast(), "outline")).isEqualTo("outline of 8");
    // 0.01° by 0.01° at 50° north are some 80 ha each.
    assertThat(joined.counts()).containsEntry(ProblemKind.AREA_DISAGREES, 2L);
  }

  @Test
  void onlyTheRowsThatAreMeantAreTakenAndTheOthersCounted() {
    Path file =
        Trial.file(
            folder,
            "gases.csv",
            """
            plant,gas,amount,unit
            p1,CO2,1200,t/an
            p1,CH4,7,t/an
            p2,CO2,900000,kg/an
            """,
            StandardCharsets.UTF_8);

    Trial trial =
        Trial.of(
            file,
            """
            mapping: 1
            source: {id: gases, title: Gases}
            row: firm
            key: [plant]
            name: {en: plant}
            columns: {amount: {topic: emissions.co2, unit: {column: unit}}}
            only: {gas: [CO2]}
            """);

    assertThat(trial.counts()).containsEntry(ProblemKind.LEFT_OUT_ON_PURPOSE, 1L);
    assertThat(trial.entries().stream().map(e -> Trial.said(e, "emissions.co2")))
        .containsExactly("1200.0 t/a", "900000.0 kg/a");
  }

  /// However broken the cells, every row is taken, left out or refused with a reason, keys differ,
  /// and the same file gives the same again.
  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void noRowIsLost(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> words =
        List.of(
            "",
            "a",
            "b",
            "a1",
            "de",
            "Atlantis",
            "52,1",
            "9,7",
            "-999",
            "1.250",
            "NaN",
            "ha",
            "t",
            "läuft",
            "ja",
            "31.2.1998",
            "1998",
            "25.62",
            "n/a",
            "\"x;y\"",
            "😀",
            "0",
            "1e400");
    StringBuilder rows = new StringBuilder(HEAD);
    int count = 1 + random.nextInt(30);
    for (int row = 0; row < count; row++) {
      for (int column = 0; column < 13; column++) {
        rows.append(column == 0 ? "" : ";").append(words.get(random.nextInt(words.size())));
      }
      rows.append('\n');
    }
    MemoryTable table = MemoryTable.of(rows.toString(), ";");
    Mapping mapping = Trial.mapping(MAPPING);
    java.util.ArrayList<Entry> first = new java.util.ArrayList<>();
    java.util.ArrayList<Entry> second = new java.util.ArrayList<>();

    Applied applied = Applying.to("f", table, mapping, AtlasTopics.ALL, first::add);
    Applying.to("f", table, mapping, AtlasTopics.ALL, second::add);

    long refused =
        applied.problems().stream()
            .filter(p -> p.kind().effect() == ProblemKind.Effect.ROW_REFUSED)
            .mapToLong(Problem::count)
            .sum();
    assertThat(applied.rowsRead()).isEqualTo(count);
    assertThat(applied.rowsRefused()).isEqualTo(refused);
    assertThat(first).hasSize((int) applied.rowsAccepted()).isEqualTo(second);
    assertThat(new HashSet<>(first.stream().map(Entry::key).toList())).hasSameSizeAs(first);
    assertThat(applied.problems())
        .allMatch(p -> !p.label().in(English.WORDS).isBlank())
        .allMatch(p -> !p.example().in(English.WORDS).contains("\n"));
  }
}
