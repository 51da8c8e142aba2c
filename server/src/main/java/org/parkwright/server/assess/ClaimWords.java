package org.parkwright.server.assess;

import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Numbers;

/// What was claimed, in the reader's words: amounts as they were typed with their unit, "yes" and
/// the like in the reader's language.
public final class ClaimWords {
  private ClaimWords() {}

  /// A claim about a variable.
  public static String of(Claim claim, Variable variable, Frame frame) {
    return switch (claim) {
      case Claim.NotApplicable not -> not.reason();
      case Claim.Value value ->
          switch (variable.kind()) {
            case Kind.Amount amount ->
                Numbers.multiplied((value.typed() + " " + value.typedUnit()).strip());
            case Kind.YesNo yesNo -> frame.t("assess." + yesNo(value.value()));
            case Kind.Choice choice ->
                choice.word(choice.options().get((int) value.value()), frame.language());
          };
    };
  }

  /// The word of a form for a degree of yes: 1, something between, 0.
  public static String yesNo(double value) {
    return value == 1 ? "yes" : value == 0 ? "no" : "partly";
  }
}
