package org.parkwright.formats.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a number as people type it, in any script and with the separators of any country.
///
/// A comma or point may group digits or begin the decimals; which of the two is decided only where
/// the text itself decides:
///
/// - two different separators: the last one begins the decimals (`1,200.5`, `1.200,5`);
/// - the same one several times: it groups (`1,200,300`; also Indian `12,34,567`);
/// - digits grouped by spaces or apostrophes: comma or point can only begin decimals (`1 200,5`);
/// - one separator not followed by exactly three digits, or after a leading zero or more than
///   three digits: decimals (`1,5`, `0,350`, `1200,125`);
/// - one separator with one to three digits before and exactly three after, as in `1,200` or
///   `1.200`: **both readings are possible and neither is taken**.
///
/// A text above [#LONGEST] characters is no number: the grammar is matched by recursion, and a cell
/// can hold thousands of separators. Scientific notation (`1.2e6`, `1.2×10⁶`) always has decimals.
// What follows the number is handed
/// back for the caller to read as a unit.
public final class NumberText {
  private static final String BODY =
      "(?:[0-9]{1,3}(?:[ '٬][0-9]{3})+(?![0-9⁰¹²³⁴⁵⁶⁷⁸⁹^])(?:[.,٫][0-9]+)?"
          + "|[0-9]+(?:[.,٫٬'][0-9]+)*[.]?(?![0-9])"
          + "|[.,٫][0-9]+)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "([+-]?) ?("
              + BODY
              + ")(?:[eE]([+-]?[0-9]+)| ?[x×·*] ?10(?:\\^?([+-]?[0-9]+)|(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)))?");
  private static final Pattern AFTER_SYMBOL =
      Pattern.compile("[^0-9+.,-]+ ?(" + NUMBER.pattern() + ")");
  private static final Pattern NOT_FINITE =
      Pattern.compile("(?i)[+-]?(nan|inf|infinity|∞|1\\.#(inf|ind|qnan).*)");
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?([T ].*)?|\\d{1,2}[./-]\\d{1,2}[./-](\\d{4}|\\d{2})"
              + "|(?i)\\d{1,2}[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([- ]\\d{2,4})?");
  private static final Pattern RANGE =
      Pattern.compile(
          "[0-9][0-9 .,']* ?(-|–|—|~|～|±|\\.\\.\\.?|…| to | bis | à | до | 至|至|到) ?[0-9].*");
  private static final Pattern VAGUE =
      Pattern.compile("(?i)([<>≤≥~≈±]|about |approx|ca\\.? |circa |around |max|min|约|大约|حوالي).*");
  private static final int LONGEST = 300;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private NumberText() {}

  /// Reads one number and hands back what stands beside it.
  ///
  /// @param text as typed
  public static NumberReading read(String text) {
    String plain = PlainText.of(text);
    if (plain.length() > LONGEST) {
      return wrong(NumberReading.Reason.NOT_A_NUMBER);
    }
    if (NOT_FINITE.matcher(plain).matches()) {
      return wrong(NumberReading.Reason.NOT_FINITE);
    }
    if (DATE.matcher(plain).matches()) {
      return wrong(NumberReading.Reason.DATE);
    }
    if (RANGE.matcher(plain).matches()) {
      return wrong(NumberReading.Reason.RANGE);
    }
    if (VAGUE.matcher(plain).matches()) {
      return wrong(NumberReading.Reason.VAGUE);
    }
    Matcher number = NUMBER.matcher(plain);
    if (number.lookingAt()) {
      return read(plain, number, plain.substring(number.end()).strip());
    }
    Matcher last = AFTER_SYMBOL.matcher(plain);
    if (last.matches()) {
      Matcher alone = NUMBER.matcher(last.group(1));
      String before = plain.substring(0, plain.length() - last.group(1).length()).strip();
      return alone.matches() ? read(plain, alone, before) : notANumber(plain);
    }
    return notANumber(plain);
  }

  private static NumberReading read(String plain, Matcher number, String rest) {
    if (!rest.isEmpty() && rest.charAt(0) <= '9' && Character.isDigit(rest.charAt(0))) {
      if (!rest.matches("10[⁰¹²³⁴⁵⁶⁷⁸⁹^].*")) {
        return notANumber(plain);
      }
    }
    String body = number.group(2);
    boolean scientific =
        number.group(3) != null || number.group(4) != null || number.group(5) != null;
    double scale = (number.group(1).equals("-") ? -1 : 1);
    Optional<String> plainBody = Separators.plain(body, scientific);
    if (plainBody.isEmpty()) {
      return notANumber(plain);
    }
    double value = scale * Double.parseDouble(plainBody.get() + "e" + exponent(number));
    if (!Double.isFinite(value)) {
      return wrong(NumberReading.Reason.NOT_FINITE);
    }
    if (!scientific && Separators.ambiguous(body)) {
      double grouped = scale * Double.parseDouble(body.replaceAll("[.,]", ""));
      return new NumberReading.Ambiguous(grouped, value, rest);
    }
    return new NumberReading.Sure(
        value, rest, rest.isEmpty() ? Optional.empty() : LookAlikes.corrected(plain));
  }

  private static int exponent(Matcher number) {
    String written = number.group(3) != null ? number.group(3) : number.group(4);
    if (written == null) {
      String raised = number.group(5);
      if (raised == null) {
        return 0;
      }
      StringBuilder digits = new StringBuilder();
      raised.chars().forEach(c -> digits.append(c == '⁻' ? "-" : RAISED.indexOf(c)));
      written = digits.toString();
    }
    String digits = written.replaceFirst("^[+-]?0*(?=[0-9])", "");
    int size = digits.length() > 4 ? 9999 : Integer.parseInt(digits);
    return written.charAt(0) == '-' ? -size : size;
  }

  private static NumberReading notANumber(String plain) {
    Optional<String> likely = LookAlikes.corrected(plain);
    if (likely.isEmpty() && plain.matches("[0-9][0-9 .,']*")) {
      likely = Optional.of(plain.replaceAll("[ ,.']", ""));
    }
    return new NumberReading.Wrong(NumberReading.Reason.NOT_A_NUMBER, likely);
  }

  private static NumberReading wrong(NumberReading.Reason reason) {
    return new NumberReading.Wrong(reason, Optional.empty());
  }
}
