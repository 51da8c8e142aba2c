package org.parkwright.formats.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.fault.FaultyFileException;
import org.parkwright.kernel.period.Period;
import org.parkwright.kernel.quantity.Unit;

class ParkFolderTest {
  private static final Dictionary DICTIONARY =
      new Dictionary(
          "test",
          List.of(
              new Variable(
                  "area",
                  Names.english("Area"),
                  "Area.",
                  new Kind.Amount(Unit.of("km²"), 0, 1e6, 0, 1e3),
                  "park",
                  "Land"),
              new Variable(
                  "tenant.ems",
                  Names.english("EMS"),
                  "EMS.",
                  new Kind.YesNo(),
                  "tenant",
                  "Tenants")));

  @TempDir Path folder;

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<ParkFile> read() {
    return ParkFolder.read(folder, DICTIONARY, Instant.parse("2025-01-01T00:00:00Z"));
  }

  @Test
  void aFolderOfFilesBecomesParksWithTheirFigures() throws IOException {
    file(
        "parks.yaml",
        """
        parks:
          - id: eg/suez
            names: {en: Suez, ar: السويس}
            status: operating
            place: {latitude: 30, longitude: 32.5, source: recalled}
            facts:
              - {topic: area, statement: "460 km²", source: forum, as_of: "2022"}
              - {topic: area, statement: "455 km²", source: news, as_of: ""}
        """);
    file(
        "observations-suez.csv",
        "park,variable,period,value,unit,source,author\n"
            + "eg/suez,area,2024,460,km2,forum,Ana\neg/suez,area,2024,455,km2,news,Ana\n");
    file(
        "preferences-suez.csv",
        "park,variable,period,scenario,source,reason,author,date\n"
            + "eg/suez,area,2024,current,forum,said by the zone,Ana,2025-02-01\n");
    file(
        "roster-tenants-suez.csv",
        "park,period,name,tenant.ems\neg/suez,2024,A,partly\neg/suez,2023,A,\n");
    ParkFile suez = read().getFirst();
    assertThat(suez.park().id()).isEqualTo(ParkId.of("eg/suez"));
    assertThat(suez.park().about("area")).hasSize(2);
    assertThat(suez.observations()).hasSize(2);
    assertThat(suez.observations().get(1).at()).isAfter(suez.observations().get(0).at());
    assertThat(suez.preferences()).hasSize(1);
    assertThat(suez.rosters(Period.of("2024")).getFirst().members().getFirst().values())
        .containsEntry("tenant.ems", 0.5);
    assertThat(suez.rosters(Period.of("2023")).getFirst().members().getFirst().values()).isEmpty();
  }

  @Test
  void faultsOfAllFilesAreToldTogether() throws IOException {
    file("parks.yaml", "parks:\n  - {id: Suez, names: {en: Suez}, status: sleeping}\n");
    file(
        "observations-x.csv",
        "park,variable,period,value,unit,source,author\neg/x,aria,2024,460,km2,forum,Ana\n");
    file("roster-tenants-x.csv", "park,period,name,tenant.ems\neg/x,2024,A,perhaps\n");
    assertThatThrownBy(this::read)
        .isInstanceOf(FaultyFileException.class)
        .hasMessageContaining("parks.yaml:2: parks[0].id")
        .hasMessageContaining("sleeping")
        .hasMessageContaining("did you mean area")
        .hasMessageContaining("perhaps");
  }
}
