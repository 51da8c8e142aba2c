package org.parkwright.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.Severity;
import org.parkwright.formats.typed.PlainNumber;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.kernel.period.Period;
import org.parkwright.kernel.quantity.Unit;

/// Whatever was known when a workbook was made comes back as it was: any variable, period,
/// scenario, unit, range, text, list and choice.
class RoundTripPropertyTest {

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void everythingKnownComesBack(@ForAll long seed) {
    WorkbookRequest request = new Imagination(seed).request();
    WorkbookImport back = Estate.read(Estate.written(request));
    assertSame(back, request);
  }

  static void assertSame(WorkbookImport back, WorkbookRequest request) {
    assertThat(back.issues(Severity.ERROR)).isEmpty();
    assertThat(back.observations()).containsExactlyInAnyOrderElementsOf(request.observations());
    assertThat(back.rosters()).containsExactlyInAnyOrderElementsOf(request.rosters());
    assertThat(back.preferences()).containsExactlyElementsOf(request.preferences());
    assertThat(back.issues()).filteredOn(i -> !harmless(i)).isEmpty();
  }

  /// Figures outside what the systems ask for are read with a remark, and so are choices of a
  /// source that has no figure here.
  private static boolean harmless(Issue issue) {
    return switch (issue.kind()) {
      case NOT_ASKED, UNKNOWN_SOURCE -> true;
      default -> false;
    };
  }

  /// Imagines what might be known about the estate.
  static final class Imagination {
    private static final List<String> TEXTS =
        List.of(
            "",
            "plain",
            "=SUM(A1)",
            "+1",
            "-",
            "@x",
            " lead and trail ",
            "two\nlines",
            "tab\there",
            "水表",
            "تقرير",
            "😀",
            "_x0041_",
            "bell\u0007",
            "'quoted",
            "1,200",
            "TRUE",
            "2024-01-01",
            "<b>&amp;",
            "(illustrative) or not");
    private static final List<Period> PERIODS =
        List.of(
            Period.of("2024"),
            Period.of("2023"),
            Period.of("2021"),
            Period.of("2010"),
            Period.of("2030"),
            Period.of("2024-H1"),
            Period.of("2023-Q3"),
            Period.of("2022-11"));

    /// What only a Java program writes: other programs make line feeds of carriage returns and
    /// question marks of half characters.
    private static final List<String> ODD = List.of("a\r\nb", "lone \ud83d half");

    private final Random random;
    private final List<String> texts = new ArrayList<>(TEXTS);

    Imagination(long seed) {
      random = new Random(seed);
      texts.addAll(ODD);
    }

    /// The same without texts that other programs than Java's change.
    Imagination plain() {
      texts.removeAll(ODD);
      return this;
    }

    WorkbookRequest request() {
      Map<List<Object>, Observation> known = new HashMap<>();
      for (Variable variable : Estate.DICTIONARY.variables()) {
        for (int i = random.nextInt(4); i > 0; i--) {
          Observation o = observation(variable);
          known.put(List.of(o.variable(), o.period(), o.scenario(), o.source().title()), o);
        }
      }
      List<Preference> preferences = new ArrayList<>();
      for (Observation o : known.values()) {
        if (random.nextInt(5) == 0) {
          preferences.add(
              new Preference(
                  o.variable(),
                  o.period(),
                  o.scenario(),
                  random.nextInt(4) == 0 ? "gone" : o.source().title(),
                  "because " + text(),
                  "Lin",
                  instant()));
        }
      }
      return Estate.request().with(List.copyOf(known.values()), rosters(), preferences);
    }

    private Observation observation(Variable variable) {
      return new Observation(
          Estate.PARK,
          variable.code(),
          PERIODS.get(random.nextInt(random.nextBoolean() ? 2 : PERIODS.size())),
          random.nextInt(3) == 0 ? Scenario.INTENDED : Scenario.CURRENT,
          random.nextInt(8) == 0 ? new Claim.NotApplicable("no: " + text()) : claim(variable),
          random.nextBoolean() ? Optional.empty() : Optional.of(pick(List.of(Grade.values()))),
          source(),
          text(),
          text(),
          "Ada " + random.nextInt(3),
          instant());
    }

    private Source source() {
      if (random.nextInt(3) == 0) {
        return Source.NOT_GIVEN;
      }
      String title = "Report " + random.nextInt(4) + text();
      return random.nextBoolean()
          ? Source.titled(title)
          : new Source(title, text(), text(), random.nextInt(4) == 0);
    }

    private Claim claim(Variable variable) {
      return switch (variable.kind()) {
        case Kind.YesNo yes -> word(pick(List.of(0.0, 0.5, 1.0)));
        case Kind.Choice choice -> word(random.nextInt(choice.options().size()));
        case Kind.Amount amount -> amount(amount);
      };
    }

    private Claim word(double value) {
      return switch (random.nextInt(3)) {
        case 0 -> Claim.Value.exact(value, Unit.ONE);
        case 1 -> new Claim.Value(value, value, value, "да", "");
        default -> new Claim.Value(value, 0, Math.max(value, 1), "as typed", "");
      };
    }

    private Claim amount(Kind.Amount amount) {
      double most = Math.min(amount.most(), 1e12);
      double least = Math.max(amount.least(), -1e12);
      double value = least + (most - least) * Math.pow(random.nextDouble(), 12);
      if (random.nextInt(5) == 0) {
        value = Math.rint(value);
      }
      double low =
          random.nextBoolean() ? value : Math.max(least, value - value * random.nextDouble());
      double high =
          random.nextBoolean() ? value : Math.min(most, value + value * random.nextDouble());
      String symbol = pick(UnitText.choices(amount.unit()));
      double number = value / Unit.of(symbol).factorTo(amount.unit());
      String typed =
          switch (random.nextInt(5)) {
            case 0 -> Double.toString(number);
            case 1 -> PlainNumber.of(number);
            case 2 -> "about " + number;
            case 3 -> "";
            default -> "١٢";
          };
      String unit =
          switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "furlong";
            default -> symbol;
          };
      return new Claim.Value(value, Math.min(low, value), Math.max(high, value), typed, unit);
    }

    private List<Roster> rosters() {
      List<Roster> rosters = new ArrayList<>();
      for (String name : List.of("tenants", "activities")) {
        List<Roster.Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          String member = "Member " + i + text();
          if (names.add(member)) {
            members.add(new Roster.Member(member, values(name)));
          }
        }
        if (random.nextInt(4) > 0) {
          rosters.add(new Roster(name, members));
        }
      }
      return rosters;
    }

    private Map<String, Double> values(String roster) {
      Map<String, Double> values = new HashMap<>();
      if (roster.equals("activities")) {
        values.put("activity.rating", 100 * random.nextDouble());
      } else {
        values.put("tenant.employees", 1e5 * random.nextDouble());
        values.put("tenant.ems", pick(List.of(0.0, 0.5, 1.0)));
      }
      values.keySet().removeIf(code -> random.nextInt(5) == 0);
      return values;
    }

    private Instant instant() {
      return Instant.parse("2025-01-01T00:00:00Z")
          .plusNanos(Math.abs(random.nextLong() % 1_000_000_000_000_000L));
    }

    private String text() {
      return pick(texts);
    }

    private <T> T pick(List<T> from) {
      return from.get(random.nextInt(from.size()));
    }
  }
}
