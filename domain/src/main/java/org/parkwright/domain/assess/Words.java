package org.parkwright.domain.assess;

import java.util.Locale;
import org.parkwright.domain.index.Dimension;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Provenance;
import org.parkwright.kernel.document.Hue;
import org.parkwright.kernel.document.Mark;

/// The words and marks in which results are told.
public final class Words {
  private Words() {}

  /// The mark of a finding.
  public static Mark mark(Judgement.Level level) {
    return switch (level) {
      case MET -> Mark.MET;
      case PARTLY_MET -> Mark.PARTLY;
      case UNMET -> Mark.UNMET;
      case UNKNOWN -> Mark.UNKNOWN;
      case NOT_APPLICABLE -> Mark.NOT_APPLICABLE;
    };
  }

  /// The hue of a dimension.
  public static Hue hue(Dimension dimension) {
    return Hue.valueOf(dimension.name());
  }

  /// The name of a dimension.
  public static String dimension(Dimension dimension) {
    String name = dimension.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /// A verdict in one word.
  public static String verdict(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  /// How sure a row is, in one word.
  public static String provenance(Provenance.Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT);
  }

  /// What the score of a system counts.
  public static String scoreUnit(PassRule rule) {
    return switch (rule) {
      case PassRule.MeanRatioToLead mean -> "index";
      case PassRule.WeightedSum sum -> "index";
      case PassRule.PointsAndBands points -> "points";
      default -> "%";
    };
  }

  /// The pass rule in words.
  public static String rule(PassRule rule) {
    return switch (rule) {
      case PassRule.Count count ->
          count.least().isPresent()
              ? "At least " + count.least().getAsInt() + " requirements must be met."
              : "Every requirement that applies must be met.";
      case PassRule.MandatoryPlusGroups groups ->
          "Every mandatory indicator must be met, and of each choice group at least "
              + groups.groups().values().stream()
                  .distinct()
                  .toList()
                  .toString()
                  .replaceAll("[\\[\\]]", "")
              + " ("
              + groups.groups().size()
              + " groups).";
      case PassRule.MeanRatioToLead mean ->
          "The index is 100 times the mean of value over lead value"
              + (mean.cap().isPresent() ? ", each ratio at most " + mean.cap().getAsDouble() : "")
              + (mean.pass().isPresent() ? "; it must reach " + mean.pass().getAsDouble() : "")
              + ".";
      case PassRule.WeightedSum sum ->
          "The index is 100 times the weighted mean of values standardised between goalposts"
              + (sum.pass().isPresent() ? "; it must reach " + sum.pass().getAsDouble() : "")
              + ".";
      case PassRule.PointsAndBands points ->
          "Up to "
              + points.most()
              + " points, after all preconditions; bands: "
              + String.join(
                  ", ",
                  points.bands().stream()
                      .map(b -> b.name() + " " + b.operator().sign() + " " + b.from())
                      .toList())
              + ".";
      case PassRule.VetoPlusGuiding veto ->
          "The veto indicator must be met"
              + (veto.guiding() > 0
                  ? ", and at least " + veto.guiding() + " guiding ones."
                  : "; the guiding ones are reported.");
      case PassRule.Checklist checklist -> "Every line must be met.";
    };
  }

  /// `1 requirement`, `3 requirements`.
  static String counted(int n, String singular) {
    return n + " " + (n == 1 ? singular : singular + "s");
  }
}
