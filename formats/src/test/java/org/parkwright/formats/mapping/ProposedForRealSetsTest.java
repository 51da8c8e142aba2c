package org.parkwright.formats.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkwright.domain.park.claim.Entry.Subject;
import org.parkwright.formats.RealData;

/// The real files without a mapping: what is proposed takes every row that has a name, and knows
/// parks from firms and most countries.
class ProposedForRealSetsTest {

  @ParameterizedTest
  @CsvSource({
    "parks-indonesia-kek/dim_kek.csv, 25, 25, PARK, id",
    "parks-indonesia-kek/kek_polygons.geojson, 30, 30, PARK, id",
    "parks-indonesia-kek/industrial_location_info.csv, 5159, 5159, FIRM, id",
    "parks-korea-bug/complexes_raw_cp949.csv, 291, 291, PARK, kr",
    "parks-argentina/info_parques_completa.xlsx, 610, 610, PARK, ar",
    "parks-argentina/empresas_individuales.xlsx, 4190, 4190, FIRM, xx",
    "parks-argentina/enlaces_parques_info.xlsx, 615, 615, PARK, xx",
    "us-ghgrp/ghgp_data_2019.xlsx, 6512, 6512, FIRM, us",
    "fr-irep-2015/etablissements.csv.gz, 10167, 10167, FIRM, fr",
    "eu-industrial-excess-heat/Industrial_Database.csv, 5029, 5029, FIRM, at",
    "osm-industrial-alexandria/industrial_zones.geojson, 109, 36, PARK, eg"
  })
  void everyRowWithANameIsTaken(
      String file, long read, long accepted, Subject subject, String countryOfTheFirst) {
    Trial trial = Trial.proposed(RealData.file(file));

    assertThat(trial.applied().rowsRead()).isEqualTo(read);
    assertThat(trial.applied().rowsAccepted()).isEqualTo(accepted);
    assertThat(trial.entries()).allMatch(entry -> entry.subject() == subject);
    assertThat(trial.entries().getFirst().country()).isEqualTo(countryOfTheFirst);
  }

  @Test
  void theGridOfFrenchCoordinatesIsFoundByTheirSize() {
    Trial trial = Trial.proposed(RealData.file("fr-irep-2015/etablissements.csv.gz"));

    assertThat(trial.mapping().place())
        .isEqualTo(new PlaceRule.Metres("Coordonnees_X", "Coordonnees_Y", "EPSG:27572"));
  }

  @Test
  void wordsAroundANumberAreTakenOff() {
    Trial trial = Trial.proposed(RealData.file("parks-argentina/info_parques_completa.xlsx"));

    assertThat(trial.mapping().columns())
        .filteredOn(rule -> rule.topic().equals("firms"))
        .extracting(ColumnRule::without)
        .containsExactly(List.of("Total de empresas radicadas"));
    assertThat(Trial.said(trial.entries().getFirst(), "firms")).isEqualTo("11.0");
  }
}
