package org.parkwright.domain.evidence;

import java.util.List;
import java.util.Map;

/// Figures of the single members behind a park's totals: its tenant firms, or its outreach
/// activities. Size filters ("firms above 250 employees") and nested thresholds ("activities that
/// over 80 % rate well") count over it.
///
/// @param name what is listed, for example `tenants`
/// @param members the members
public record Roster(String name, List<Member> members) {

  public Roster {
    members = List.copyOf(members);
  }

  /// One member.
  ///
  /// @param name its name
  /// @param values value by variable code in canonical units; a missing code is unknown
  public record Member(String name, Map<String, Double> values) {
    public Member {
      values = Map.copyOf(values);
      values.forEach(
          (code, value) -> {
            if (!Double.isFinite(value)) {
              throw new IllegalArgumentException(code + " of this member is " + value);
            }
          });
    }
  }
}
