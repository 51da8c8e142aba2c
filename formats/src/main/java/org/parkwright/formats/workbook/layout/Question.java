package org.parkwright.formats.workbook.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.kernel.period.Period;

/// One variable asked for one period.
///
/// @param variable what is asked
/// @param period for when
/// @param usedBy indicator codes by index system
public record Question(Variable variable, Period period, Map<String, List<String>> usedBy) {

  public Question {
    usedBy = new LinkedHashMap<>(usedBy);
  }

  /// Who reads the answer, one line per index system: `hj-274-2015: HJ-01, HJ-10`.
  public String uses() {
    return String.join(
        "\n",
        usedBy.entrySet().stream()
            .map(use -> use.getKey() + ": " + String.join(", ", use.getValue()))
            .toList());
  }
}
