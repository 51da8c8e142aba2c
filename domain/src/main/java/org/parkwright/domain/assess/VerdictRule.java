package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.parkwright.domain.index.Figures;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Role;

/// Decides whether a park passes: met or unmet only when no unanswered indicator could turn it.
final class VerdictRule {
  private final IndexSystem system;
  private final Sample sample;
  private final ScoreRule.Bounds score;

  /// A verdict and its reason, which is worded only when somebody asks: the draws do not.
  record Verdicted(Verdict verdict, Supplier<String> told) {
    Verdicted(Verdict verdict, String reason) {
      this(verdict, () -> reason);
    }

    String reason() {
      return told.get();
    }
  }

  VerdictRule(IndexSystem system, Sample sample, ScoreRule.Bounds score) {
    this.system = system;
    this.sample = sample;
    this.score = score;
  }

  Verdicted decide() {
    return switch (system.passRule()) {
      case PassRule.Count count ->
          atLeast(all -> true, count.least().orElse(-1), "requirements that apply");
      case PassRule.Checklist checklist -> atLeast(all -> true, -1, "lines of the checklist");
      case PassRule.MandatoryPlusGroups groups -> mandatoryPlusGroups(groups);
      case PassRule.VetoPlusGuiding veto -> vetoPlusGuiding(veto);
      case PassRule.MeanRatioToLead mean ->
          mean.pass().isPresent() ? mark(mean.pass().getAsDouble()) : noMark();
      case PassRule.WeightedSum sum ->
          sum.pass().isPresent() ? mark(sum.pass().getAsDouble()) : noMark();
      case PassRule.PointsAndBands points -> points(points);
    };
  }

  /// Counts of levels among the indicators that fit.
  private record Tally(int met, int notMet, int unknown, List<String> failing) {
    int applicable() {
      return met + notMet + unknown;
    }
  }

  private Tally tally(Predicate<Indicator> fits) {
    int met = 0;
    int notMet = 0;
    int unknown = 0;
    List<String> failing = new ArrayList<>();
    for (int i = 0; i < sample.size(); i++) {
      Indicator indicator = system.indicators().get(i);
      if (!fits.test(indicator)) {
        continue;
      }
      switch (effective(sample.level(i))) {
        case MET -> met++;
        case UNKNOWN -> unknown++;
        case UNMET, PARTLY_MET -> {
          notMet++;
          failing.add(indicator.code());
        }
        case NOT_APPLICABLE -> {}
      }
    }
    return new Tally(met, notMet, unknown, failing);
  }

  private Level effective(Level level) {
    if (level != Level.NOT_APPLICABLE) {
      return level;
    }
    return switch (system.scoring().notApplicable()) {
      case EXCLUDE -> Level.NOT_APPLICABLE;
      case COUNTS_AS_MET -> Level.MET;
      case COUNTS_AS_UNMET -> Level.UNMET;
    };
  }

  /// `least` negative: all that apply.
  private Verdicted atLeast(Predicate<Indicator> fits, int least, String what) {
    Tally tally = tally(fits);
    if (tally.applicable() == 0) {
      return new Verdicted(Verdict.UNDETERMINED, "none of the " + what + " could be judged");
    }
    int needed = least < 0 ? tally.applicable() : least;
    Supplier<String> counted =
        () -> "%d of %d %s met, %d needed".formatted(tally.met(), tally.applicable(), what, needed);
    if (tally.met() >= needed) {
      return new Verdicted(Verdict.MET, counted);
    }
    if (tally.met() + tally.unknown() < needed) {
      return new Verdicted(Verdict.UNMET, () -> counted.get() + failing(tally));
    }
    return new Verdicted(
        Verdict.UNDETERMINED,
        () -> counted.get() + "; " + tally.unknown() + " could not be judged");
  }

  private static String failing(Tally tally) {
    List<String> named = tally.failing().stream().limit(6).toList();
    int more = tally.failing().size() - named.size();
    return "; not met: " + String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
  }

  private Verdicted mandatoryPlusGroups(PassRule.MandatoryPlusGroups rule) {
    List<Verdicted> parts = new ArrayList<>();
    parts.add(atLeast(i -> i.role() instanceof Role.Mandatory, -1, "mandatory indicators"));
    for (Map.Entry<String, Integer> group : rule.groups().entrySet()) {
      parts.add(
          atLeast(
              i -> i.role() instanceof Role.Elective e && e.group().equals(group.getKey()),
              group.getValue(),
              "indicators of group " + group.getKey()));
    }
    return join(parts);
  }

  private Verdicted vetoPlusGuiding(PassRule.VetoPlusGuiding rule) {
    Verdicted veto = atLeast(i -> i.role() instanceof Role.Veto, -1, "veto indicators");
    Verdicted guiding =
        atLeast(i -> i.role() instanceof Role.Guiding, rule.guiding(), "guiding indicators");
    return rule.guiding() == 0
        ? new Verdicted(veto.verdict(), () -> veto.reason() + "; " + guiding.reason())
        : join(List.of(veto, guiding));
  }

  private Verdicted points(PassRule.PointsAndBands rule) {
    double pass = rule.pass().orElse(rule.bands().isEmpty() ? 0 : rule.bands().getLast().from());
    boolean gated =
        system.indicators().stream().anyMatch(i -> i.role() instanceof Role.Precondition);
    Verdicted points = mark(pass);
    return gated
        ? join(
            List.of(
                atLeast(i -> i.role() instanceof Role.Precondition, -1, "preconditions"), points))
        : points;
  }

  private Verdicted mark(double pass) {
    if (Double.isNaN(score.low())) {
      return new Verdicted(Verdict.UNDETERMINED, "nothing could be scored");
    }
    Supplier<String> reason =
        () ->
            "score between %s and %s, pass mark %s"
                .formatted(
                    Figures.plain(score.low()), Figures.plain(score.high()), Figures.plain(pass));
    if (score.low() >= pass) {
      return new Verdicted(Verdict.MET, reason);
    }
    return score.high() < pass
        ? new Verdicted(Verdict.UNMET, reason)
        : new Verdicted(Verdict.UNDETERMINED, reason);
  }

  private static Verdicted noMark() {
    return new Verdicted(Verdict.UNDETERMINED, "the system names no pass mark");
  }

  /// One unmet part decides; otherwise one undetermined part leaves it open.
  private static Verdicted join(List<Verdicted> parts) {
    for (Verdict deciding : List.of(Verdict.UNMET, Verdict.UNDETERMINED)) {
      List<Verdicted> decisive = parts.stream().filter(p -> p.verdict() == deciding).toList();
      if (!decisive.isEmpty()) {
        return new Verdicted(deciding, () -> told(decisive));
      }
    }
    return new Verdicted(Verdict.MET, () -> told(parts));
  }

  private static String told(List<Verdicted> parts) {
    return String.join(". ", parts.stream().map(Verdicted::reason).toList());
  }
}
