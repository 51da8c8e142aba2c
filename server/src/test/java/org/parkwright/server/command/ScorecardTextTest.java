package org.parkwright.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.formats.park.ParkFile;
import org.parkwright.formats.park.ParkFolder;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.text.Texts;

/// The demo's parks on a terminal: one of which nearly all is known, one of which little is.
class ScorecardTextTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Path DEMO =
      Path.of(System.getProperty("parkwright.root", "..")).resolve("examples/demo");

  private record Told(Scorecard scorecard, String text) {}

  private static Told told(ParkFile file) {
    Period latest =
        file.observations().stream().map(o -> o.period()).max(Period::compareTo).orElseThrow();
    Evidence evidence =
        Evidence.of(file.park().id(), latest, file.observations(), file.preferences(), List.of());
    Scorecard scorecard =
        Scorecard.of(CATALOG.systems(), CATALOG.dictionary(), evidence, new Recipe(1, 100));
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text, true);
    ScorecardText.print(
        scorecard, CATALOG.dictionary(), file.park(), Texts.in(Locale.ENGLISH), out);
    return new Told(scorecard, text.toString());
  }

  private static ParkFile park(String slug) {
    return ParkFolder.read(DEMO, CATALOG.dictionary(), Instant.EPOCH).stream()
        .filter(file -> file.park().id().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lantern-bay", "amata-bien-hoa"})
  void everySystemTellsItsVerdictScoreCountsAndWhatToAskNextIn80Columns(String slug) {
    Told told = told(park(slug));
    assertThat(told.text().lines()).allMatch(line -> line.length() <= 80);
    for (Assessment a : told.scorecard().assessments()) {
      assertThat(told.text())
          .contains(
              a.system().cited(),
              a.count(Level.MET) + " met",
              a.count(Level.UNKNOWN) + " unknown",
              a.coverage().answered() + " of " + a.coverage().applicable() + " that apply");
    }
    assertThat(told.text()).contains("What to ask next", "settles");
  }
}
