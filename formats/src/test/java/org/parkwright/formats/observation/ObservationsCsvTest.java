package org.parkwright.formats.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.kernel.quantity.Unit;

class ObservationsCsvTest {
  private static final Dictionary DICTIONARY =
      new Dictionary(
          "test",
          List.of(
              new Variable(
                  "water.fresh",
                  Names.english("Fresh water"),
                  "Water.",
                  new Kind.Amount(Unit.of("m³"), 0, 1e12, 0, 1e9),
                  "park",
                  "Water"),
              new Variable("plan", Names.english("Plan"), "Plan.", new Kind.YesNo(), "park", "M")));
  private static final String HEADER =
      "park,variable,period,scenario,value,unit,low,high,grade,source,address,date,method,note,"
          + "author,illustrative,not_applicable\n";

  private static Loaded<List<Observation>> read(String rows) {
    return ObservationsCsv.read(
        new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)),
        "observations.csv",
        DICTIONARY,
        Instant.parse("2025-01-01T00:00:00Z"));
  }

  @Test
  void figuresAreConvertedAndKeptAsTyped() {
    List<Observation> read =
        read("eg/suez,water.fresh,2024,current,12,10^4 m3,11,14,measured,Report,,2025,,,Ana,yes,\n")
            .orThrow();
    Claim.Value value = (Claim.Value) read.getFirst().claim();
    assertThat(value).isEqualTo(new Claim.Value(120_000, 110_000, 140_000, "12", "10^4 m3"));
    assertThat(read.getFirst().illustrative()).isTrue();
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    List<Observation> first =
        read("eg/suez,water.fresh,2024,current,12,m3,11,14,measured,'=SUM(A1),,2025,,\"a, b\","
                + "Ana,,\n"
                + "eg/suez,water.fresh,2023-Q1,intended,0,,,,,Plan,,,,,Ana,,\n"
                + "eg/suez,plan,2024,,partly,,,,,Plan,,,,,Ana,,\n"
                + "eg/suez,plan,2023,,,,,,,Plan,,,,,Ana,,no plan needed\n")
            .orThrow();
    assertThat(first.getFirst().source().title()).isEqualTo("=SUM(A1)");
    StringWriter out = new StringWriter();
    ObservationsCsv.write(first, out);
    assertThat(out.toString()).contains("'=SUM(A1)");
    List<Observation> second =
        ObservationsCsv.read(
                new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)),
                "again.csv",
                DICTIONARY,
                Instant.EPOCH)
            .orThrow();
    assertThat(second).isEqualTo(first);
  }

  @Test
  void everyWrongFieldIsNamedWithItsLine() {
    Loaded<List<Observation>> read =
        read(
            "suez,water.fres,24,now,x,t,,,sure,,,,,,,,\n"
                + "eg/suez,water.fresh,2024,current,12,t,,,,R,,,,,A,,\n"
                + "eg/suez,water.fresh,2024,current,-1,m3,,,,R,,,,,A,,\n"
                + "eg/suez,water.fresh,2024,current,5,m3,6,7,,R,,,,,A,,\n"
                + "eg/suez,water.fresh,2024,current,NaN,m3,,,,R,,,,,A,,\n"
                + "eg/suez,plan,2024,current,maybe,,,,,R,,,,,A,,dry\n");
    assertThat(read.problems().stream().map(Object::toString))
        .anyMatch(f -> f.startsWith("observations.csv:2: park"))
        .anyMatch(f -> f.contains(":2: variable") && f.contains("did you mean water.fresh"))
        .anyMatch(f -> f.contains(":2: period"))
        .anyMatch(f -> f.contains(":2: scenario"))
        .anyMatch(f -> f.contains(":2: grade"))
        .anyMatch(f -> f.contains(":2: source"))
        .anyMatch(f -> f.contains(":2: author"))
        .anyMatch(f -> f.contains(":3: unit") && f.contains("m³"))
        .anyMatch(f -> f.contains(":4: value") && f.contains("\"-1\""))
        .anyMatch(f -> f.contains(":5: value") && f.contains("between low and high"))
        .anyMatch(f -> f.contains(":6: value") && f.contains("NaN"))
        .anyMatch(f -> f.contains(":7: not_applicable"));
  }

  @Test
  void aForeignHeaderIsRefusedOnce() {
    Loaded<List<Observation>> read =
        ObservationsCsv.read(
            new ByteArrayInputStream("a,b\n1,2\n3,4\n".getBytes(StandardCharsets.UTF_8)),
            "x.csv",
            DICTIONARY,
            Instant.EPOCH);
    assertThat(read.problems()).allMatch(f -> f.line() == 1);
  }
}
