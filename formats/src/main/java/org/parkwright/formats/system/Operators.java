package org.parkwright.formats.system;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parkwright.domain.index.Operator;

/// Comparisons as they are written.
public final class Operators {
  private static final Map<String, Operator> WRITTEN = new LinkedHashMap<>();

  static {
    WRITTEN.put("at_least", Operator.AT_LEAST);
    WRITTEN.put("more_than", Operator.MORE_THAN);
    WRITTEN.put("at_most", Operator.AT_MOST);
    WRITTEN.put("less_than", Operator.LESS_THAN);
    WRITTEN.put("equal", Operator.EQUAL);
  }

  private Operators() {}

  /// Operators by the word that is written for them, in a fixed order.
  public static Map<String, Operator> written() {
    return java.util.Collections.unmodifiableMap(WRITTEN);
  }
}
