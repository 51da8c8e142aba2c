package org.parkwright.domain.index;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Names;
import org.parkwright.kernel.quantity.Unit;

/// One line of an index system.
///
/// @param code code within the system, for example `EN-I7`
/// @param names title
/// @param dimension side of the park it looks at
/// @param topic heading inside the dimension
/// @param role part in the pass rule
/// @param weight weight relative to other indicators; 1 where the system has none
/// @param unit unit in which the value is shown and limits are written
/// @param tests what is computed and required; usually one, all must be met
/// @param applies condition for the indicator to apply at all, where it has one
/// @param goalposts value worth 0 and value worth 1, for systems that standardise
/// @param provenance how sure the row is
public record Indicator(
    String code,
    Names names,
    Dimension dimension,
    Names topic,
    Role role,
    double weight,
    Unit unit,
    List<Test> tests,
    Optional<Applies> applies,
    Optional<Goalposts> goalposts,
    Provenance provenance) {

  public Indicator {
    tests = List.copyOf(tests);
    if (code.isBlank()) {
      throw new IllegalArgumentException("an indicator needs a code");
    }
    if (tests.isEmpty()) {
      throw new IllegalArgumentException(code + " tests nothing");
    }
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException(code + ": weight must be positive; found " + weight);
    }
  }

  /// An indicator whose topic is known in English only.
  public Indicator(
      String code,
      Names names,
      Dimension dimension,
      String topic,
      Role role,
      double weight,
      Unit unit,
      List<Test> tests,
      Optional<Applies> applies,
      Optional<Goalposts> goalposts,
      Provenance provenance) {
    this(
        code,
        names,
        dimension,
        Names.english(topic),
        role,
        weight,
        unit,
        tests,
        applies,
        goalposts,
        provenance);
  }

  /// One value with its requirement.
  ///
  /// @param label what it is when there are several (for example a pollutant); else empty
  /// @param formula how the value is computed
  /// @param requirement what it must be
  public record Test(String label, Formula formula, Requirement requirement) {}

  /// When an indicator applies.
  ///
  /// @param condition must hold
  /// @param reason said when it does not
  public record Applies(Condition condition, Names reason) {
    /// A reason known in English only.
    public Applies(Condition condition, String reason) {
      this(condition, Names.english(reason));
    }
  }

  /// Values worth 0 and 1 in a standardised sum; the better one may be the smaller.
  public record Goalposts(double worst, double best) {
    public Goalposts {
      if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
        throw new IllegalArgumentException(
            "goalposts must be finite and differ; found " + worst + ", " + best);
      }
    }
  }
}
