package org.parkwright.formats.workbook.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.Figures;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;

/// One list of members (tenants, activities) with the variables asked of each.
///
/// @param roster name of the roster, for example `tenants`
/// @param variables what is asked of each member
public record ListQuestion(String roster, List<Variable> variables) {
  private static final List<String> KNOWN = List.of("tenants", "activities");
  private static final Pattern CODE_IN_HEADING = Pattern.compile(".*\\[([a-z0-9_.]+)]\\s*");

  public ListQuestion {
    variables = List.copyOf(variables);
  }

  /// Name of its sheet: `Tenants`.
  public String sheet(Wording wording) {
    return KNOWN.contains(roster) ? wording.say(key(roster)) : derived(roster);
  }

  /// Name of the sheet of a roster, in English.
  public static String sheet(String roster) {
    return KNOWN.contains(roster) ? EveryLanguage.english(key(roster)) : derived(roster);
  }

  /// Name of the sheet of a roster.
  public static Phrase said(String roster) {
    return KNOWN.contains(roster) ? Phrase.of(key(roster)) : Phrase.text(derived(roster));
  }

  /// Whether a text is the name of a roster's sheet, in any language.
  public static boolean isSheet(String roster, String text) {
    return KNOWN.contains(roster)
        ? EveryLanguage.says(key(roster), text)
        : derived(roster).equalsIgnoreCase(text.strip());
  }

  /// The roster of a sheet's name when nothing else tells it.
  public static String rosterOf(String sheet) {
    return KNOWN.stream()
        .filter(roster -> isSheet(roster, sheet))
        .findFirst()
        .orElse(sheet.strip().toLowerCase(Locale.ROOT).replace(' ', '_'));
  }

  private static String key(String roster) {
    return "book.sheet." + roster;
  }

  private static String derived(String roster) {
    String spaced = roster.replace('_', ' ').strip();
    return WorkbookUtil.createSafeSheetName(
        spaced.isEmpty()
            ? "List"
            : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1));
  }

  /// The heading of a variable's column: label, unit and, in brackets, the code by which the
  /// column is found: `Employees, person [tenant.employees]`.
  public static String heading(Variable variable, Wording wording) {
    String unit =
        switch (variable.kind()) {
          case Kind.Amount amount -> Figures.unit(wording, amount.unit());
          case Kind.YesNo yes -> String.join(" / ", Words.answers(wording));
          case Kind.Choice choice -> "";
        };
    String label = variable.names().in(wording);
    return (unit.isEmpty() ? label : wording.say("list.comma", label, unit))
        + " ["
        + variable.code()
        + "]";
  }

  /// The code in a heading: what stands in brackets, else the whole heading.
  public static String code(String heading) {
    Matcher bracketed = CODE_IN_HEADING.matcher(heading.replace('\n', ' '));
    return bracketed.matches() ? bracketed.group(1) : heading.strip();
  }
}
