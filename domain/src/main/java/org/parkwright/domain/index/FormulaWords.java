package org.parkwright.domain.index;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Set;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.quantity.Quantity;

/// Formulas as people read them, with variable codes.
public final class FormulaWords {
  private static final Set<String> ROSTERS = Set.of("tenants", "activities");

  private FormulaWords() {}

  /// A formula in words and signs.
  public static String of(Formula formula, Wording wording) {
    return switch (formula) {
      case Formula.Observed observed -> observed.variable();
      case Formula.Fixed fixed -> exact(fixed.quantity(), wording);
      case Formula.Ratio ratio ->
          inner(ratio.over(), wording) + " / " + inner(ratio.under(), wording);
      case Formula.Sum sum -> joined(sum.parts(), " + ", wording);
      case Formula.Difference d -> joined(List.of(d.from(), d.less()), " − ", wording);
      case Formula.Product p -> joined(List.of(p.left(), p.right()), " × ", wording);
      case Formula.Earlier e -> over("formula.earlier", e.of(), e.years(), wording);
      case Formula.MeanOver m -> over("formula.mean", m.of(), m.years(), wording);
      case Formula.Growth g -> over("formula.growth", g.of(), g.years(), wording);
      case Formula.Reduction r -> over("formula.reduction", r.of(), r.years(), wording);
      case Formula.Elasticity e ->
          "(%s) / (%s)"
              .formatted(
                  over("formula.growth", e.of(), e.years(), wording),
                  over("formula.growth", e.driver(), e.years(), wording));
      case Formula.RosterShare share -> share(share, wording);
      case Formula.RosterCount count ->
          wording.say(
              "formula.count",
              roster(count.roster()).in(wording),
              RequirementWords.of(count.having(), wording));
    };
  }

  /// The name of a list of members.
  static Phrase roster(String name) {
    return ROSTERS.contains(name) ? Phrase.of("roster." + name) : Phrase.text(name);
  }

  private static String share(Formula.RosterShare share, Wording wording) {
    String roster = roster(share.roster()).in(wording);
    String having = RequirementWords.of(share.having(), wording);
    return share
        .among()
        .map(
            a ->
                wording.say("formula.share.among", roster, having, RequirementWords.of(a, wording)))
        .orElseGet(() -> wording.say("formula.share", roster, having));
  }

  private static String over(String key, Formula of, int years, Wording wording) {
    return wording.say(key, of(of, wording), years);
  }

  /// A fixed quantity with all its digits.
  private static String exact(Quantity quantity, Wording wording) {
    NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(340);
    String value = format.format(BigDecimal.valueOf(quantity.value()));
    String unit = Figures.unit(wording, quantity.unit());
    return unit.isEmpty() ? value : wording.say("quantity", value, unit);
  }

  private static String joined(List<Formula> parts, String sign, Wording wording) {
    return String.join(sign, parts.stream().map(part -> inner(part, wording)).toList());
  }

  private static String inner(Formula formula, Wording wording) {
    return switch (formula) {
      case Formula.Observed observed -> of(observed, wording);
      case Formula.Fixed fixed -> of(fixed, wording);
      default -> "(" + of(formula, wording) + ")";
    };
  }
}
