package org.parkwright.formats.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.index.PassRule;
import org.parkwright.domain.index.Role;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.yaml.Place;
import org.parkwright.formats.yaml.YamlMap;

/// Reads the part that an indicator plays, and knows which parts a pass rule gives: an indicator
/// whose role the rule never looks at would be asked for nothing.
///
/// Under mean_ratio_to_lead a scored indicator with a `group` is one of those of which only the
/// best so many count; it becomes [Role.Elective].
final class RoleYaml {
  private static final List<String> ROLES =
      List.of("mandatory", "elective", "veto", "guiding", "precondition", "scored");
  private static final Map<Class<? extends PassRule>, List<String>> PLAYED = new LinkedHashMap<>();

  static {
    PLAYED.put(PassRule.Count.class, List.of("mandatory", "scored", "precondition"));
    PLAYED.put(PassRule.Checklist.class, List.of("mandatory", "scored", "precondition"));
    PLAYED.put(PassRule.MandatoryPlusGroups.class, List.of("mandatory", "elective"));
    PLAYED.put(PassRule.MeanRatioToLead.class, List.of("scored", "elective"));
    PLAYED.put(PassRule.WeightedSum.class, List.of("scored"));
    PLAYED.put(PassRule.PointsAndBands.class, List.of("precondition", "scored"));
    PLAYED.put(PassRule.VetoPlusGuiding.class, List.of("veto", "guiding"));
  }

  private RoleYaml() {}

  /// The role; with no readable pass rule any role is taken.
  static Optional<Role> read(YamlMap map, Optional<PassRule> rule) {
    List<String> roles = rule.map(r -> PLAYED.getOrDefault(r.getClass(), ROLES)).orElse(ROLES);
    Optional<Place> place = map.need("role", String.join(", ", roles));
    Optional<String> word = place.flatMap(Place::written).filter(roles::contains);
    if (word.isEmpty()) {
      place.ifPresent(p -> p.fault(allowed(p, roles, rule.isPresent())));
      return Optional.empty();
    }
    boolean grouped =
        word.get().equals("elective")
            || word.get().equals("scored") && rule.orElse(null) instanceof PassRule.MeanRatioToLead;
    Optional<Place> group = map.find("group");
    if (group.isPresent() && !grouped) {
      map.keyPlace("group").fault("no group: only elective indicators stand in groups");
      return Optional.empty();
    }
    if (word.get().equals("elective") && group.isEmpty()) {
      map.missing("group", "the group in which it stands");
      return Optional.empty();
    }
    return group.isPresent()
        ? group.get().text().map(Role.Elective::new)
        : Optional.of(plain(word.get()));
  }

  private static String allowed(Place place, List<String> roles, boolean byRule) {
    String known = Closest.allowed("a role", place.written().orElse(""), roles);
    return byRule ? known + " (under this pass rule)" : known;
  }

  private static Role plain(String word) {
    return switch (word) {
      case "mandatory" -> new Role.Mandatory();
      case "veto" -> new Role.Veto();
      case "guiding" -> new Role.Guiding();
      case "precondition" -> new Role.Precondition();
      case "scored" -> new Role.Scored();
      default -> throw new IllegalStateException("no plain role " + Fault.quoted(word));
    };
  }
}
