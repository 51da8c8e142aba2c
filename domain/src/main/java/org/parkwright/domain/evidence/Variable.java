package org.parkwright.domain.evidence;

import java.util.regex.Pattern;
import org.parkwright.domain.park.Names;

/// One thing that can be observed: an entry of the data dictionary.
///
/// @param code dotted lower-case code, for example `water.fresh`
/// @param names short label, as in a form
/// @param definition what exactly is asked for, in one or two sentences
/// @param kind number with unit and plausible range, yes/no, or one of several options
/// @param reporter who usually knows: `park`, `tenant`, `country` or `survey`
/// @param topic heading under which it is asked, for example `Water`
/// @param frequency how often it is to be reported
/// @param ofFirms whether the park's figure is the sum of what its firms report
public record Variable(
    String code,
    Names names,
    Names definition,
    Kind kind,
    String reporter,
    Names topic,
    Frequency frequency,
    boolean ofFirms) {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");

  public Variable {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "a variable's code is dotted lower case, as in water.fresh; found \"" + code + "\"");
    }
    if (reporter.isBlank()) {
      throw new IllegalArgumentException(code + " needs a reporter; found \"" + reporter + "\"");
    }
    if (ofFirms && !(kind instanceof Kind.Amount)) {
      throw new IllegalArgumentException(
          code + " cannot be the sum of firms' figures: its kind is " + kind);
    }
  }

  /// A yearly variable that firms are not asked for.
  public Variable(
      String code, Names names, Names definition, Kind kind, String reporter, Names topic) {
    this(code, names, definition, kind, reporter, topic, Frequency.YEAR, false);
  }

  /// A variable whose definition and topic are known in English only.
  public Variable(
      String code, Names names, String definition, Kind kind, String reporter, String topic) {
    this(code, names, Names.english(definition), kind, reporter, Names.english(topic));
  }

  /// Whether a tenant firm is asked for its own figure.
  public boolean askedOfFirms() {
    return ofFirms || code.startsWith("tenant.");
  }
}
