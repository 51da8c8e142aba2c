package org.parkwright.server.systems;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.FormulaWords;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.RequirementWords;
import org.parkwright.domain.index.Role;
import org.parkwright.kernel.document.Wording;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Numbers;

/// Rows of an index system in words a reader knows: variables by their labels, not their codes.
public final class SystemWords {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*");
  private final Dictionary dictionary;
  private final Wording wording;

  /// @param wording the reader's language
  public SystemWords(Dictionary dictionary, Wording wording) {
    this.dictionary = dictionary;
    this.wording = wording;
  }

  /// A formula in words and signs.
  public String formula(Indicator.Test test) {
    return labelled(FormulaWords.of(test.formula(), wording));
  }

  /// A requirement in words, limits in the indicator's unit.
  public String requirement(Indicator indicator, Indicator.Test test) {
    return labelled(RequirementWords.of(test.requirement(), indicator.unit(), wording));
  }

  /// A condition in words.
  public String condition(Indicator.Applies applies) {
    return labelled(RequirementWords.of(applies.condition(), wording));
  }

  /// The part that an indicator plays, in words.
  public static String role(Role role, Frame frame) {
    return switch (role) {
      case Role.Mandatory mandatory -> frame.t("system.role.mandatory");
      case Role.Elective elective -> frame.t("system.role.elective", elective.group());
      case Role.Veto veto -> frame.t("system.role.veto");
      case Role.Guiding guiding -> frame.t("system.role.guiding");
      case Role.Precondition precondition -> frame.t("system.role.precondition");
      case Role.Scored scored -> frame.t("system.role.scored");
    };
  }

  /// Replaces every code of the dictionary by its label.
  String labelled(String words) {
    return CODE.matcher(Numbers.multiplied(words))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    dictionary
                        .find(found.group())
                        .map(variable -> uncapitalised(variable.names().in(wording)))
                        .orElse(found.group())));
  }

  /// "Fresh water" in the middle of a line becomes "fresh water"; "CO₂" and "GHG" stay.
  private static String uncapitalised(String label) {
    boolean acronym = label.length() > 1 && !Character.isLowerCase(label.charAt(1));
    return acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
