package org.parkwright.formats.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parkwright.formats.source.Rows.about;
import static org.parkwright.formats.source.Rows.column;
import static org.parkwright.formats.source.Rows.issues;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkwright.formats.RealData;
import org.parkwright.formats.issue.IssueKind;

/// Text tables and workbooks as ministries and others publish them, opened without being told
/// anything. The expected figures were counted with Python (`csv`, `gzip`, `zipfile`,
/// `xml.etree`), not with this reader.
class RealTablesTest {

  private static SourceTable open(String name) {
    return SourceFile.open(RealData.file(name), ReadAs.found());
  }

  /// A blank stands for no delimiter, as in workbooks.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parks-korea-bug/complexes_raw_cp949.csv|csv|CP949|1|20|291",
        "parks-korea-bug/complexes_normalised_utf8bom.csv|csv|UTF-8|1|34|291",
        "parks-korea-bug/factory_land_transactions_2025.csv|csv|UTF-8|1|9|8352",
        "fr-irep-2015/emissions.csv.gz|csv|UTF-8|1|7|8662",
        "fr-irep-2015/etablissements.csv.gz|csv|UTF-8|1|14|10167",
        "eu-industrial-excess-heat/Industrial_Database.csv|csv|UTF-8|1|18|5029",
        "parks-indonesia-kek/dim_kek.csv|csv|UTF-8|1|16|25",
        "parks-indonesia-kek/industrial_location_info.csv|csv|UTF-8|1|10|5159",
        "us-tri-illinois/2019_il.csv.gz|csv|UTF-8|1|122|3912",
        "wastewater-plant-uci/water-treatment.data|csv|UTF-8|0|39|528",
        "groundwater-industrial-holon/boreholes.csv|csv|UTF-8|1|11|112",
        "zones-macro-costa-rica/bccr-pib-corrientes-limpio.csv|csv|UTF-8|1|4|36",
        "parks-argentina/info_parques_completa.xlsx|xlsx||1|71|610",
        "parks-argentina/empresas_individuales.xlsx|xlsx||1|14|4190",
        "us-ghgrp/ghgp_data_2018.xlsx|xlsx||4|66|6549",
        "us-ghgrp/ghgp_data_2019.xlsx|xlsx||4|66|6512",
        "groundwater-industrial-holon/water_quality_history_holon_source.xlsx|xlsx||3|16|20614",
        "parks-indonesia-kek/grid_emission_factors.xlsx|xlsx||7|11|169",
      })
  void isOpened(String file, String format, String encoding, int header, int columns, int rows) {
    SourceTable table = open(file);

    assertThat(table.reading().format()).isEqualTo(format);
    assertThat(table.reading().encoding()).isEqualTo(encoding == null ? "" : encoding);
    assertThat(table.reading().headerRow()).isEqualTo(header);
    assertThat(table.columns()).hasSize(columns).doesNotHaveDuplicates();
    List<SourceRow> read = Rows.of(table);
    assertThat(read).hasSize(rows);
    assertThat(read).allSatisfy(row -> assertThat(row.cells()).hasSize(columns));
    assertThat(Rows.of(SourceFile.open(RealData.file(file), ReadAs.before(table.reading()))))
        .as("read again as it was read before")
        .isEqualTo(read);
  }

  @Test
  void koreanNamesAreTheSameInBothEncodings() {
    SourceTable raw = open("parks-korea-bug/complexes_raw_cp949.csv");
    SourceTable marked = open("parks-korea-bug/complexes_normalised_utf8bom.csv");

    assertThat(column(raw, "DAN_NAME")).isEqualTo(column(marked, "DAN_NAME")).startsWith("금곡");
    assertThat(raw.columns()).contains("환경오염물질_배출사업장수").first().isEqualTo("DAN_ID");
    assertThat(column(raw, "환경오염물질_배출사업장수").stream().mapToInt(Integer::parseInt).sum())
        .isEqualTo(336_196);
    assertThat(column(raw, "univ_count")).filteredOn(String::isEmpty).hasSize(230);
    assertThat(about(raw)).containsExactly(IssueKind.ENCODING_GUESSED);
    assertThat(about(marked)).isEmpty();
  }

  @Test
  void cellsOverSeveralLinesAreOneCell() {
    SourceTable sites = open("fr-irep-2015/etablissements.csv.gz");
    List<SourceRow> rows = Rows.of(sites);

    assertThat(rows.stream().flatMap(row -> row.cells().stream()).filter(c -> c.contains("\n")))
        .hasSize(1426);
    assertThat(rows.getLast().cells())
        .startsWith("068.04278", "SIVOM DE LA SAUDRUNE", "24310015300036", "route de portet (D24)");
    assertThat(issues(sites)).isEmpty();
  }

  @Test
  void titlesAreNoHeadingsAndTheTableOfElevenSheetsIsFound() {
    SourceTable emitters = open("us-ghgrp/ghgp_data_2019.xlsx");

    assertThat(emitters.reading().sheet()).isEqualTo("Direct Emitters");
    assertThat(emitters.columns()).startsWith("Facility Id", "FRS Id", "Facility Name");
    assertThat(emitters.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.kind()).isEqualTo(IssueKind.ONE_OF_SEVERAL);
              assertThat(issue.found().toString()).contains("Suppliers", "CO2 Injection");
            });
    assertThat(column(emitters, "FRS Id").getFirst()).isEqualTo("110043803578");
    assertThat(column(emitters, "Latitude")).filteredOn(String::isEmpty).hasSize(27);
    assertThat(
            column(emitters, "Total reported direct emissions").stream()
                .filter(text -> !text.isEmpty())
                .mapToDouble(Double::parseDouble)
                .sum())
        .isCloseTo(2_622_343_176.0, within(1.0));
  }

  @Test
  void anotherSheetIsReadWhenItIsNamed() {
    SourceTable injection =
        SourceFile.open(
            RealData.file("us-ghgrp/ghgp_data_2019.xlsx"), ReadAs.found().sheet("CO2 Injection"));

    assertThat(injection.reading().headerRow()).isEqualTo(4);
    assertThat(Rows.of(injection)).hasSize(99);
    assertThat(injection.issues()).isEmpty();
  }

  @Test
  void headingsOverMergedCellsAreJoined() {
    assertThat(open("parks-indonesia-kek/grid_emission_factors.xlsx").columns())
        .contains(
            "Grid Name",
            "Emission Factor (tCO2/MWh) / CM Ex=Post / OM=0.75 / BM=0.25",
            "Emission Factor (tCO2/MWh) / CM Ex=Ante / OM=0.5 / BM=0.5");
  }

  @Test
  void hebrewHeadingsDatesAndNumbersOfAWorkbook() {
    SourceTable wells =
        open("groundwater-industrial-holon/water_quality_history_holon_source.xlsx");

    assertThat(wells.columns()).startsWith("זיהוי קידוח", "שם קידוח", "מזרח", "צפון");
    assertThat(Rows.of(wells).getFirst().cells())
        .startsWith("15613102", "מק חולון 5", "181.339", "656.645", "חוף")
        .contains("2010-06-10");
  }

  @Test
  void aTableWithoutHeadingsSaysSo() {
    SourceTable plant = open("wastewater-plant-uci/water-treatment.data");

    assertThat(about(plant)).containsExactly(IssueKind.NO_HEADINGS);
    assertThat(plant.columns()).startsWith("column 1", "column 2").endsWith("column 39");
    assertThat(Rows.of(plant).stream().flatMap(row -> row.cells().stream()).filter("?"::equals))
        .hasSize(598);
  }

  @Test
  void aRepeatedHeadingGetsANumberAndABlankOneItsPlace() {
    assertThat(open("parks-argentina/empresas_individuales.xlsx").columns())
        .contains("parque_1", "parque_1 (2)", "parque_10");
    assertThat(open("parks-indonesia-kek/industrial_location_info.csv").columns())
        .startsWith("column 1", "namobj");
    assertThat(
            new HashSet<>(
                column(open("parks-indonesia-kek/industrial_location_info.csv"), "namobj")))
        .hasSize(5047);
  }

  @Test
  void semicolonsBetweenCellsWithCommasInside() {
    SourceTable sites = open("eu-industrial-excess-heat/Industrial_Database.csv");

    assertThat(sites.reading().delimiter()).isEqualTo(";");
    assertThat(
            column(sites, "Excess_Heat_Total").stream()
                .filter(text -> !text.isEmpty())
                .mapToDouble(Double::parseDouble)
                .sum())
        .isCloseTo(93_736.74, within(0.01));
  }
}
