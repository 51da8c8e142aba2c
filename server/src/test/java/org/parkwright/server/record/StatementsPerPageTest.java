package org.parkwright.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.account.Visitor;

/// What a page asks the database does not grow with the number of parks, years and figures.
class StatementsPerPageTest {
  private static final ParkId FIRST = ParkId.of("vn/first");
  private static final String PARK = "/parks/" + FIRST;
  private static final List<String> PAGES =
      List.of(
          "/",
          "/parks",
          "/parks?q=park",
          "/fr/parks",
          PARK,
          PARK + "/scorecard/2024?system=eip-2017",
          PARK + "/scorecard/2024?system=eip-2017&with=2023",
          PARK + "/figures/2024/eip-2017/EN-I6");

  /// Each page just after the park changed, and once more when nothing changed since.
  private static Map<String, Integer> counts(Country country, Statements statements, Visitor who) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String page : PAGES) {
      country.record(Country.water(FIRST, Period.of("2025"), counts.size(), "meter", page));
      counts.put(page, statements.during(() -> Country.page(who, page)));
      counts.put(page + ", again", statements.during(() -> Country.page(who, page)));
    }
    return counts;
  }

  @Test
  void noPageAsksMoreBecauseThereIsMore() throws Exception {
    try (Country country = new Country();
        Statements statements = new Statements()) {
      country.add(FIRST, 3);
      country.add(ParkId.of("vn/second"), 3);
      Visitor visitor = country.visitor();
      Visitor insider = country.signedIn("contributor *");
      Country.page(insider, "/");
      Map<String, Integer> few = counts(country, statements, visitor);
      Map<String, Integer> fewWithin = counts(country, statements, insider);
      for (int i = 0; i < 30; i++) {
        country.add(ParkId.of("vn/another-" + i), 12);
      }
      country.add(FIRST, 12);
      assertThat(Country.page(visitor, "/parks")).contains("another-29", "scorecard/2024");
      assertThat(Country.page(insider, PARK)).contains("scorecard/2014");
      assertThat(counts(country, statements, visitor)).isEqualTo(few);
      assertThat(counts(country, statements, insider)).isEqualTo(fewWithin);
      assertThat(few.values()).as("of a visitor: %s", few).allMatch(count -> count <= 40);
      assertThat(fewWithin.values()).as("of an insider: %s", fewWithin).allMatch(c -> c <= 60);
    }
  }

  @Test
  void whereNobodyNeedsToBeKnownNobodyIsAskedFor() throws Exception {
    try (Country country = new Country();
        Statements statements = new Statements()) {
      Visitor visitor = country.visitor();
      assertThat(statements.during(() -> Country.page(visitor, "/systems"))).isZero();
      Visitor insider = country.signedIn("contributor *");
      assertThat(statements.during(() -> Country.page(insider, "/assets/document.css"))).isZero();
      assertThat(statements.during(() -> Country.page(insider, "/systems")))
          .as("the frame says who is signed in")
          .isPositive();
    }
  }
}
