package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.parkwright.domain.index.Figure;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Role;
import org.parkwright.kernel.document.Phrase;

/// Decides whether a park passes: met or unmet only when no unanswered indicator could turn it.
final class VerdictRule {
  private static final int NAMED = 6;
  private final IndexSystem system;
  private final Sample sample;
  private final ScoreRule.Bounds score;

  /// A verdict and its reason, which is worded only when somebody asks: the draws do not.
  record Verdicted(Verdict verdict, Supplier<Phrase> told) {
    Verdicted(Verdict verdict, Phrase reason) {
      this(verdict, () -> reason);
    }

    Phrase reason() {
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
      case PassRule.Count count -> atLeast(all -> true, count.least().orElse(-1), "requirements");
      case PassRule.Checklist checklist -> atLeast(all -> true, -1, "lines");
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

  private Verdicted atLeast(Predicate<Indicator> fits, int least, String what) {
    return atLeast(fits, least, what, "");
  }

  /// `least` negative: all that apply.
  ///
  /// @param what which indicators are counted, as in the keys of the messages
  private Verdicted atLeast(Predicate<Indicator> fits, int least, String what, String group) {
    Tally tally = tally(fits);
    if (tally.applicable() == 0) {
      return new Verdicted(Verdict.UNDETERMINED, Phrase.of("verdict.none." + what, group));
    }
    int needed = least < 0 ? tally.applicable() : least;
    Supplier<Phrase> counted =
        () -> Phrase.of("verdict.counted." + what, tally.met(), tally.applicable(), needed, group);
    if (tally.met() >= needed) {
      return new Verdicted(Verdict.MET, counted);
    }
    if (tally.met() + tally.unknown() < needed) {
      return new Verdicted(Verdict.UNMET, () -> failing(counted.get(), tally));
    }
    return new Verdicted(
        Verdict.UNDETERMINED, () -> Phrase.of("verdict.open", counted.get(), tally.unknown()));
  }

  private static Phrase failing(Phrase counted, Tally tally) {
    List<Phrase> named = tally.failing().stream().limit(NAMED).map(Phrase::text).toList();
    int more = tally.failing().size() - named.size();
    Phrase codes = Phrase.joined("list.comma", named);
    return more > 0
        ? Phrase.of("verdict.failing.more", counted, codes, more)
        : Phrase.of("verdict.failing", counted, codes);
  }

  private Verdicted mandatoryPlusGroups(PassRule.MandatoryPlusGroups rule) {
    List<Verdicted> parts = new ArrayList<>();
    parts.add(atLeast(i -> i.role() instanceof Role.Mandatory, -1, "mandatory"));
    for (Map.Entry<String, Integer> group : rule.groups().entrySet()) {
      parts.add(
          atLeast(
              i -> i.role() instanceof Role.Elective e && e.group().equals(group.getKey()),
              group.getValue(),
              "group",
              group.getKey()));
    }
    return join(parts);
  }

  private Verdicted vetoPlusGuiding(PassRule.VetoPlusGuiding rule) {
    Verdicted veto = atLeast(i -> i.role() instanceof Role.Veto, -1, "veto");
    Verdicted guiding = atLeast(i -> i.role() instanceof Role.Guiding, rule.guiding(), "guiding");
    return rule.guiding() == 0
        ? new Verdicted(
            veto.verdict(), () -> Phrase.of("list.semicolon", veto.reason(), guiding.reason()))
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
      return new Verdicted(Verdict.UNDETERMINED, Phrase.of("verdict.unscored"));
    }
    Supplier<Phrase> reason =
        () ->
            Phrase.of(
                "verdict.mark",
                new Figure(score.low()),
                new Figure(score.high()),
                new Figure(pass));
    if (score.low() >= pass) {
      return new Verdicted(Verdict.MET, reason);
    }
    return score.high() < pass
        ? new Verdicted(Verdict.UNMET, reason)
        : new Verdicted(Verdict.UNDETERMINED, reason);
  }

  private static Verdicted noMark() {
    return new Verdicted(Verdict.UNDETERMINED, Phrase.of("verdict.nomark"));
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

  private static Phrase told(List<Verdicted> parts) {
    return Phrase.joined("list.sentences", parts.stream().map(Verdicted::reason).toList());
  }
}
