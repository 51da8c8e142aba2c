package org.parkwright.domain.assess;

import java.util.List;
import org.parkwright.domain.index.Dimension;
import org.parkwright.domain.index.Figures;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Provenance;
import org.parkwright.kernel.document.Hue;
import org.parkwright.kernel.document.Mark;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;

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
  public static String dimension(Dimension dimension, Wording wording) {
    return wording.say("report.dimension." + dimension);
  }

  /// A verdict in one word.
  public static String verdict(Verdict verdict, Wording wording) {
    return wording.say("verdict." + verdict);
  }

  /// How sure a row is, in one word.
  public static String provenance(Provenance.Mark mark, Wording wording) {
    return wording.say("report.row." + mark);
  }

  /// What the score of a system counts.
  public static String scoreUnit(PassRule rule, Wording wording) {
    return switch (rule) {
      case PassRule.MeanRatioToLead mean -> wording.say("score.index");
      case PassRule.WeightedSum sum -> wording.say("score.index");
      case PassRule.PointsAndBands points -> wording.say("score.points");
      default -> "%";
    };
  }

  /// The answer to a yes/no question.
  static String answer(Judgement.Level level, Wording wording) {
    return switch (level) {
      case MET -> wording.say("answer.yes");
      case UNMET -> wording.say("answer.no");
      case PARTLY_MET, UNKNOWN, NOT_APPLICABLE -> wording.say("answer.partly");
    };
  }

  /// The pass rule in words.
  public static String rule(PassRule rule, Wording wording) {
    return switch (rule) {
      case PassRule.Count count ->
          count.least().isPresent()
              ? wording.say("rule.count", count.least().getAsInt())
              : wording.say("rule.all");
      case PassRule.MandatoryPlusGroups groups ->
          wording.say(
              "rule.groups",
              joined(
                  groups.groups().values().stream()
                      .distinct()
                      .map(least -> Figures.in(wording, least))
                      .toList(),
                  wording),
              groups.groups().size());
      case PassRule.MeanRatioToLead mean -> lead(mean, wording);
      case PassRule.WeightedSum sum ->
          sum.pass().isPresent()
              ? wording.say("rule.weighted.pass", Figures.in(wording, sum.pass().getAsDouble()))
              : wording.say("rule.weighted");
      case PassRule.PointsAndBands points ->
          wording.say(
              "rule.points",
              Figures.in(wording, points.most()),
              joined(points.bands().stream().map(b -> band(b, wording)).toList(), wording));
      case PassRule.VetoPlusGuiding veto ->
          veto.guiding() > 0
              ? wording.say("rule.veto.guiding", veto.guiding())
              : wording.say("rule.veto");
      case PassRule.Checklist checklist -> wording.say("rule.checklist");
    };
  }

  private static String lead(PassRule.MeanRatioToLead mean, Wording wording) {
    String cap = mean.cap().isPresent() ? Figures.in(wording, mean.cap().getAsDouble()) : "";
    String pass = mean.pass().isPresent() ? Figures.in(wording, mean.pass().getAsDouble()) : "";
    if (cap.isEmpty()) {
      return pass.isEmpty() ? wording.say("rule.lead") : wording.say("rule.lead.pass", pass);
    }
    return pass.isEmpty()
        ? wording.say("rule.lead.cap", cap)
        : wording.say("rule.lead.cap.pass", cap, pass);
  }

  private static String band(PassRule.ScoreBand band, Wording wording) {
    return "%s %s %s"
        .formatted(band.name(), band.operator().sign(), Figures.in(wording, band.from()));
  }

  /// Several words as a list.
  static String joined(List<String> words, Wording wording) {
    return Phrase.joined("list.comma", words.stream().map(Phrase::text).toList()).in(wording);
  }

  /// Several remarks, one after the other.
  static String remarks(List<String> remarks, Wording wording) {
    return Phrase.joined("list.semicolon", remarks.stream().map(Phrase::text).toList()).in(wording);
  }
}
