package org.parkwright.server.tenant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Aggregate;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.FirmFigure;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;

/// What a park takes over from its firms, so that nothing is typed twice: sums of quantities that
/// add up, and the list over which formulas count firms.
///
/// A sum keeps its range: the sum of the lowest and the sum of the highest likely values, which
/// holds whatever the firms' errors have in common. A sum of fewer than five firms, or one that a
/// single firm makes, is not taken over: once approved it would be public.
final class Taking {
  static final String ROSTER = "tenants";

  private Taking() {}

  /// The approved figures of a variable together.
  static Aggregate sum(List<Reported> firms, Variable variable) {
    List<FirmFigure> figures =
        firms.stream().flatMap(firm -> firm.approved(variable).stream()).toList();
    return Aggregate.of(figures, true);
  }

  /// A sum as the park's own figure.
  ///
  /// @param title of the source, in words: the sum of how many firms
  static Observation figure(
      ParkId park,
      Period period,
      Variable variable,
      Aggregate.Shown sum,
      String title,
      boolean illustrative,
      String author,
      Instant at) {
    String unit = variable.kind() instanceof Kind.Amount amount ? amount.unit().symbol() : "";
    return new Observation(
        park,
        variable.code(),
        period,
        Scenario.CURRENT,
        new Claim.Value(
            sum.sum(), sum.low(), sum.high(), plain(sum.sum()), unit.equals("1") ? "" : unit),
        sum.low() < sum.high() ? Optional.empty() : Optional.of(Grade.CALCULATED),
        new Source(title, address(park, period) + "#" + sum.firms().size(), "", illustrative),
        "",
        "",
        author,
        at);
  }

  private static String plain(double value) {
    return new java.math.BigDecimal(value)
        .round(new java.math.MathContext(12))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String address(ParkId park, Period period) {
    return "/parks/" + park + "/tenants/aggregates/" + period;
  }

  /// Of how many firms a source is the sum; 0 for any other source.
  static int firms(Source source, ParkId park) {
    int hash = source.address().lastIndexOf('#');
    return hash > 0
            && source.address().startsWith("/parks/" + park + "/tenants/aggregates/")
            && source.address().substring(hash + 1).matches("[0-9]{1,6}")
        ? Integer.parseInt(source.address().substring(hash + 1))
        : 0;
  }

  /// Whether a sum is the park's own figure already.
  ///
  /// @param own the park's own figures
  static boolean taken(Evidence own, Variable variable, Aggregate.Shown sum) {
    return own.answer(variable.code(), 0) instanceof Answer.Known known
        && known.value().value() == sum.sum()
        && firms(known.chosen().source(), own.park()) == sum.firms().size();
  }

  /// The list of firms with the approved ones put in: by name in place of what stood there, or
  /// behind the others.
  static Roster roster(Optional<Roster> before, List<Reported> firms) {
    Map<String, Roster.Member> members = new LinkedHashMap<>();
    before.map(Roster::members).orElse(List.of()).forEach(m -> members.put(m.name(), m));
    for (Reported firm : firms) {
      if (firm.approved()) {
        String name = firm.tenant().names().english();
        members.put(name, new Roster.Member(name, values(firm)));
      }
    }
    return new Roster(ROSTER, List.copyOf(members.values()));
  }

  private static Map<String, Double> values(Reported firm) {
    Evidence evidence = firm.evidence(firm.progress().approvedAt().orElseThrow());
    Map<String, Double> values = new HashMap<>();
    List<String> codes = new ArrayList<>();
    firm.figures().stream().map(Observation::variable).distinct().forEach(codes::add);
    for (String code : codes) {
      if (code.startsWith("tenant.") && evidence.answer(code, 0) instanceof Answer.Known known) {
        values.put(code, known.value().value());
      }
    }
    return values;
  }
}
