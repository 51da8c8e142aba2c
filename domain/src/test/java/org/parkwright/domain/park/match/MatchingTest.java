package org.parkwright.domain.park.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkwright.kernel.geo.LonLat;

class MatchingTest {

  @ParameterizedTest
  @CsvSource({
    // Winkler 1990, table 1.
    "dwayne, duane, 0.840",
    "dixon, dicksonx, 0.813",
    "martha, marhta, 0.961",
    "jones, johnson, 0.832",
    "abroms, abrams, 0.922",
    "hardin, martinez, 0.722",
  })
  void spellingIsComparedAsWinklerDid(String a, String b, double published) {
    assertThat(Spelling.similarity(a, b)).isCloseTo(published, within(6e-4));
    assertThat(Spelling.similarity(b, a)).isCloseTo(published, within(6e-4));
  }

  @Test
  void aNameIsTakenApart() {
    ParkName name =
        ParkName.of("P.I.R.C.A. Parque Industrial Pesquero de San Martín II (PT. Karya)");
    assertThat(name.words()).containsExactly("pirca", "san", "martin", "karya");
    assertThat(name.numbers()).containsExactly("2");
    assertThat(name.specialties()).containsExactly("fishing");
    assertThat(ParkName.of("Zona Industrial").words()).isEmpty();
    assertThat(ParkName.of("Indonesia Morowali Industrial Park").initials()).isEqualTo("imip");
    assertThat(ParkName.of("La Plata II PI2").numbers()).containsExactly("2");
    assertThat(ParkName.of("Phase IX, plot 014 B").numbers())
        .containsExactlyInAnyOrder("9", "14", "b");
  }

  private static Candidate park(String id, String name, double east, double hectares) {
    return new Candidate(
        id,
        "ar",
        List.of(ParkName.of(name)),
        new Whereabouts.Spot(new LonLat(-60 + east / 96, -30), 0),
        OptionalDouble.of(hectares));
  }

  /// Forty towns with a park each, 50 km apart.
  private static List<Candidate> country() {
    List<Candidate> parks = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 40; i++) {
      StringBuilder town = new StringBuilder();
      for (int k = 0; k < 3; k++) {
        town.append("bcdfglmnprst".charAt(random.nextInt(12)))
            .append("aeiou".charAt(random.nextInt(5)));
      }
      parks.add(park("p" + i, "Parque Industrial " + town, 50 * i, 20 + i));
    }
    return parks;
  }

  private static Match.Outcome outcome(Candidate a, Candidate b) {
    List<Candidate> register = new ArrayList<>(country());
    register.add(a);
    register.add(b);
    return Matching.in(register).compare(a, b).outcome();
  }

  @Test
  void numbersAndSpecialtiesTellNeighboursApart() {
    assertThat(outcome(park("a", "Moreno PIM 1", 0, 35), park("b", "Moreno PIM 2", 0.5, 55)))
        .isEqualTo(Match.Outcome.DIFFERENT);
    assertThat(
            outcome(
                park("a", "Parque Industrial General Roca I", 0, 84),
                park("b", "Parque Industrial General Roca II", 6, 325)))
        .isEqualTo(Match.Outcome.DIFFERENT);
    assertThat(
            outcome(
                park("a", "Parque Industrial Rawson Norte", 0, 84),
                park("b", "Parque Industrial Rawson Sur", 3, 60)))
        .isEqualTo(Match.Outcome.DIFFERENT);
    assertThat(
            outcome(
                park("a", "Parque Bella Vista", 0, 50), park("b", "Parque Bella Vista", 600, 60)))
        .isEqualTo(Match.Outcome.DIFFERENT);
  }

  @Test
  void theReasonAddsUp() {
    Candidate a = park("a", "Parque Industrial Gualeguaychu S.A.", 0, 214);
    Candidate b = park("b", "P. Ind. Gualeguaychú", 0.1, 210);
    List<Candidate> register = new ArrayList<>(country());
    register.addAll(List.of(a, b));
    Match match = Matching.in(register).compare(a, b);
    assertThat(match.outcome()).isEqualTo(Match.Outcome.SAME);
    assertThat(match.evidence().getLast().kind()).isEqualTo(Evidence.Kind.PRIOR);
    assertThat(match.evidence().stream().mapToDouble(Evidence::bits).sum())
        .isCloseTo(match.bits(), within(1e-9));
    assertThat(match.probability()).isCloseTo(1 / (1 + Math.pow(2, -match.bits())), within(1e-12));
  }

  @Test
  void anotherCountryIsAnotherPark() {
    Candidate a = Candidate.named("a", "ar", "Parque Industrial San Juan");
    Candidate b = Candidate.named("b", "cl", "Parque Industrial San Juan");
    assertThat(outcome(a, b)).isEqualTo(Match.Outcome.DIFFERENT);
    assertThat(outcome(a, Candidate.named("b", "xx", "Parque Industrial San Juan")))
        .isNotEqualTo(Match.Outcome.DIFFERENT);
  }

  @Property(tries = 300)
  void slipsOfThePenAndLegalFormsDoNotHideAPark(
      @ForAll @IntRange(min = 0, max = 39) int which,
      @ForAll @IntRange(min = 0, max = 9999) int seed) {
    List<Candidate> country = country();
    Candidate park = country.get(which);
    SplittableRandom random = new SplittableRandom(seed);
    String town = park.names().getFirst().words().getFirst();
    String slipped = random.nextBoolean() ? town : slip(town, random);
    String form =
        List.of(
                "Zona Industrial %s SRL",
                "%s Industrial Park", "PARQUE INDUSTRIAL DE %s", "PI %s, S.A.")
            .get(random.nextInt(4));
    Candidate again =
        park(
            "again",
            form.formatted(slipped),
            50 * which + random.nextDouble(-0.3, 0.3),
            20 + which);
    List<Match> found = Matching.in(country).of(again);
    assertThat(found).as("%s for %s", again, park).isNotEmpty();
    assertThat(found.getFirst().other()).isEqualTo(park.id());
    assertThat(found.stream().skip(1)).noneMatch(m -> m.outcome() == Match.Outcome.SAME);
  }

  /// A letter left out, doubled or swapped with the next, not the first.
  private static String slip(String word, SplittableRandom random) {
    int at = 1 + random.nextInt(word.length() - 2);
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  @Test
  void pairsOfARegisterAreThoseThatLookingAtAllPairsFinds() {
    List<Candidate> register = new ArrayList<>(country());
    for (int i = 0; i < 40; i += 3) {
      String town = register.get(i).names().getFirst().words().getFirst();
      register.add(
          park("q" + i, "Polo " + town + town.charAt(town.length() - 1), 50 * i + 0.2, 21 + i));
    }
    Matching matching = Matching.in(register);
    Set<String> found = new TreeSet<>();
    matching.pairs(match -> found.add(match.one() + match.other()));
    Set<String> all = new TreeSet<>();
    for (int i = 0; i < register.size(); i++) {
      for (int j = i + 1; j < register.size(); j++) {
        Match match = matching.compare(register.get(i), register.get(j));
        if (match.outcome() != Match.Outcome.DIFFERENT) {
          all.add(match.one() + match.other());
        }
      }
    }
    assertThat(found).isEqualTo(all).hasSizeGreaterThanOrEqualTo(14);
  }

  @Property
  void comparingIsTheSameBothWays(@ForAll String one, @ForAll String other) {
    Candidate a = Candidate.named("a", "xx", one);
    Candidate b = Candidate.named("b", "xx", other);
    Matching matching = Matching.in(List.of(a, b));
    assertThat(matching.compare(a, b).bits())
        .isCloseTo(matching.compare(b, a).bits(), within(1e-9));
  }
}
