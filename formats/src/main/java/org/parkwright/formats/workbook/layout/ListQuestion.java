package org.parkwright.formats.workbook.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;

/// One list of members (tenants, activities) with the variables asked of each.
///
/// @param roster name of the roster, for example `tenants`
/// @param variables what is asked of each member
public record ListQuestion(String roster, List<Variable> variables) {
  private static final Pattern CODE_IN_HEADING = Pattern.compile(".*\\[([a-z0-9_.]+)]\\s*");

  public ListQuestion {
    variables = List.copyOf(variables);
  }

  /// Name of its sheet: `Tenants`.
  public String sheet() {
    return sheet(roster);
  }

  /// Name of the sheet of a roster.
  public static String sheet(String roster) {
    String spaced = roster.replace('_', ' ').strip();
    return WorkbookUtil.createSafeSheetName(
        spaced.isEmpty()
            ? "List"
            : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1));
  }

  /// The heading of a variable's column: label, unit and, in brackets, the code by which the
  /// column is found: `Employees, person [tenant.employees]`.
  public static String heading(Variable variable) {
    String unit =
        switch (variable.kind()) {
          case Kind.Amount amount ->
              amount.unit().symbol().equals("1") ? "" : ", " + amount.unit().symbol();
          case Kind.YesNo yes -> ", yes / partly / no";
          case Kind.Choice choice -> "";
        };
    return variable.names().english() + unit + " [" + variable.code() + "]";
  }

  /// The code in a heading: what stands in brackets, else the whole heading.
  public static String code(String heading) {
    Matcher bracketed = CODE_IN_HEADING.matcher(heading.replace('\n', ' '));
    return bracketed.matches() ? bracketed.group(1) : heading.strip();
  }
}
