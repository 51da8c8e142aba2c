package org.parkwright.domain.index;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.quantity.Quantity;

/// A formula with the park's values put in, so that a reader can compute it again by hand: the
/// growth of 360,000 to 392,000 tce over three years reads `(392000 tce / 360000 tce)^(1/3) − 1`. A
/// value that is not known stands as `?`, one that does not apply as `–`.
public final class WorkedFormula {
  private final Evidence evidence;
  private final Dictionary dictionary;
  private final Wording wording;

  private WorkedFormula(Evidence evidence, Dictionary dictionary, Wording wording) {
    this.evidence = evidence;
    this.dictionary = dictionary;
    this.wording = wording;
  }

  /// The formula in figures and signs.
  public static String of(
      Formula formula, Evidence evidence, Dictionary dictionary, Wording wording) {
    return new WorkedFormula(evidence, dictionary, wording).write(formula, 0);
  }

  private String write(Formula formula, int back) {
    return switch (formula) {
      case Formula.Observed observed -> observed(observed.variable(), back);
      case Formula.Fixed fixed -> shown(fixed.quantity());
      case Formula.Ratio ratio -> inner(ratio.over(), back) + " / " + inner(ratio.under(), back);
      case Formula.Sum sum -> joined(sum.parts(), back, " + ");
      case Formula.Difference d -> joined(List.of(d.from(), d.less()), back, " − ");
      case Formula.Product p -> joined(List.of(p.left(), p.right()), back, " × ");
      case Formula.Earlier earlier -> write(earlier.of(), back + earlier.years());
      case Formula.MeanOver mean -> mean(mean, back);
      case Formula.Growth growth -> growth(growth.of(), growth.years(), back);
      case Formula.Reduction cut -> "1 − " + rate(cut.of(), cut.years(), back);
      case Formula.Elasticity e ->
          "(%s) / (%s)"
              .formatted(growth(e.of(), e.years(), back), growth(e.driver(), e.years(), back));
      case Formula.RosterShare share -> roster(share.roster(), share, share.reported(), back);
      case Formula.RosterCount count -> roster(count.roster(), count, count.reported(), back);
    };
  }

  private String observed(String variable, int back) {
    return switch (evidence.answer(variable, back)) {
      case Answer.Known known ->
          shown(new Quantity(known.value().value(), dictionary.unit(variable)));
      case Answer.Missing missing -> "?";
      case Answer.NotApplicable not -> "–";
    };
  }

  private String shown(Quantity quantity) {
    return Figures.in(wording, quantity);
  }

  private String growth(Formula of, int years, int back) {
    return rate(of, years, back) + " − 1";
  }

  private String rate(Formula of, int years, int back) {
    String ratio = "(%s / %s)".formatted(inner(of, back), inner(of, back + years));
    return years == 1 ? ratio : ratio + "^(1/" + years + ")";
  }

  private String mean(Formula.MeanOver mean, int back) {
    List<String> years = new ArrayList<>();
    for (int year = 0; year < mean.years(); year++) {
      years.add(inner(mean.of(), back + year));
    }
    return "(%s) / %d".formatted(String.join(" + ", years), mean.years());
  }

  /// Counted over the list where there is one, else as reported.
  private String roster(String name, Formula counted, Formula reported, int back) {
    return back == 0
        ? evidence
            .roster(name)
            .map(Roster::members)
            .map(
                m ->
                    wording.say(
                        "formula.counted",
                        FormulaWords.of(counted, wording),
                        m.size(),
                        FormulaWords.roster(name).in(wording)))
            .orElseGet(() -> write(reported, back))
        : write(reported, back);
  }

  private String joined(List<Formula> parts, int back, String sign) {
    return String.join(sign, parts.stream().map(part -> inner(part, back)).toList());
  }

  private String inner(Formula formula, int back) {
    String text = write(formula, back);
    boolean simple = formula instanceof Formula.Observed || formula instanceof Formula.Fixed;
    return simple ? text : "(" + text + ")";
  }
}
