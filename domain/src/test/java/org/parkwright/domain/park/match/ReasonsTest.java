package org.parkwright.domain.park.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.Spoken;
import org.parkwright.kernel.geo.LonLat;

/// The reasons of a match as a reader gets them.
class ReasonsTest {
  private static Candidate park(String name, double longitude, double hectares) {
    return new Candidate(
        name,
        "ar",
        List.of(ParkName.of(name)),
        new Whereabouts.Spot(new LonLat(longitude, -43), 0),
        OptionalDouble.of(hectares));
  }

  private static final Candidate HEAVY = park("Parque Industrial Pesado Puerto Madryn I", -65, 600);
  private static final Candidate FISH = park("Parque Pesquero Puerto Madryn II", -65.02, 69.4);

  @Test
  void reasonsAreToldInEnglish() {
    Match match = Matching.in(List.of(HEAVY, FISH)).compare(HEAVY, FISH);
    assertThat(match.evidence().stream().map(reason -> reason.in(Spoken.ENGLISH)))
        .contains(
            "different numbers: 1 and 2 (-10 bits)",
            "different purposes or sides of town: heavy industry and fishing (-5 bits)",
            "areas of 600 ha and 69 ha (-2.1 bits)",
            "1.6 km apart (2 bits)",
            "one of 2 parks of the country is meant (-1 bits)");
  }

  @Test
  void everyReasonCanBeToldInEveryLanguage() {
    for (Spoken language : Spoken.ALL) {
      for (Evidence.Kind kind : Evidence.Kind.values()) {
        Object part = kind == Evidence.Kind.PRIOR ? (Object) 3 : "x";
        assertThat(Evidence.of(kind, 1.25, part, "y").in(language))
            .isNotBlank()
            .doesNotContain("{");
      }
      for (String heading :
          ParkName.of(
                  "norte sur este oeste franca export logistica tecno pesca pesado ligera light agro quimica"
                      + " aero turismo salud edukasi auto mineria minero textil energia eco comercial"
                      + " servicios internacional")
              .specialties()) {
        assertThat(Evidence.specialties(List.of(heading)).in(language)).isNotBlank();
      }
    }
  }
}
