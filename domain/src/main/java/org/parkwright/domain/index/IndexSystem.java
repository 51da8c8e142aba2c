package org.parkwright.domain.index;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parkwright.domain.park.Names;

/// A published or local set of indicators with requirements and a pass rule.
///
/// @param id short name, for example `hj-274-2015`
/// @param version version of this encoding
/// @param names title
/// @param issuer who issues it
/// @param country ISO 3166-1 alpha-2 code, or `INT`
/// @param document number or title of the official document
/// @param year year of issue
/// @param status current, superseded, draft, pilot or provincial
/// @param scoring credits
/// @param passRule pass rule
/// @param passRuleProvenance how sure the pass rule is
/// @param indicators the lines, codes unique
public record IndexSystem(
    String id,
    String version,
    Names names,
    Names issuer,
    String country,
    String document,
    int year,
    String status,
    Scoring scoring,
    PassRule passRule,
    Provenance passRuleProvenance,
    List<Indicator> indicators) {

  public IndexSystem {
    indicators = List.copyOf(indicators);
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "a system's id is lower case with hyphens; found \"" + id + "\"");
    }
    if (indicators.isEmpty()) {
      throw new IllegalArgumentException(id + " has no indicators");
    }
    Set<String> codes = new HashSet<>();
    for (Indicator indicator : indicators) {
      if (!codes.add(indicator.code())) {
        throw new IllegalArgumentException(id + " has two indicators " + indicator.code());
      }
    }
  }

  /// A system whose issuer is known in English only.
  public IndexSystem(
      String id,
      String version,
      Names names,
      String issuer,
      String country,
      String document,
      int year,
      String status,
      Scoring scoring,
      PassRule passRule,
      Provenance passRuleProvenance,
      List<Indicator> indicators) {
    this(
        id,
        version,
        names,
        Names.english(issuer),
        country,
        document,
        year,
        status,
        scoring,
        passRule,
        passRuleProvenance,
        indicators);
  }

  /// The indicator with this code.
  public Optional<Indicator> find(String code) {
    return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
  }

  /// The system as cited: `id@version`.
  public String cited() {
    return id + "@" + version;
  }
}
