package org.parkwright.domain.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What everybody may know of firms' figures of one variable: a total and totals by sector.
///
/// **Rule of five.** An aggregate is shown only when at least five firms stand behind it and none
/// makes more than 85 % of it. Cell suppression of this kind guards a single table; a reader who
/// subtracts one table from another gets around it. So two more rules hold:
///
/// - *Within a period*: what is left of the total beside the sectors that are shown must itself
///   be showable, or nothing. As long as it is not, the smallest sector is withheld. Sectors do
///   not overlap, so what is left beside fewer sectors is larger and holds at least one showable
///   sector: if the smallest remainder is safe, all are.
/// - *Over time*: firms that came or left since an earlier aggregate that was shown must be none
///   or at least five, or the later aggregate is withheld.
///
/// What this does not guard: a firm that knows its own figure and those of all others but one, and
/// figures that a firm publishes itself. See Hundepool et al., *Statistical Disclosure Control*
/// (Wiley 2012), chapter 4, for minimum frequency, dominance and secondary suppression.
public final class Aggregates {
  /// The key of the total among the sectors.
  public static final String TOTAL = "";

  private static final Aggregate NONE = new Aggregate.Withheld(Aggregate.Reason.FEW);

  private Aggregates() {}

  /// Total (under [#TOTAL]) and sectors.
  ///
  /// @param summed whether sums are told
  /// @param before what was shown earlier, other periods and other moments alike
  public static Map<String, Aggregate> of(
      Collection<FirmFigure> figures, boolean summed, List<Map<String, Aggregate>> before) {
    Map<String, List<FirmFigure>> groups =
        figures.stream()
            .filter(figure -> !figure.sector().isBlank())
            .collect(Collectors.groupingBy(FirmFigure::sector, TreeMap::new, Collectors.toList()));
    groups.put(TOTAL, List.copyOf(figures));
    Map<String, Aggregate> all = new TreeMap<>();
    groups.forEach((key, group) -> all.put(key, guarded(key, group, summed, before)));
    while (all.get(TOTAL) instanceof Aggregate.Shown total
        && uncovers(total, all, figures, summed)) {
      String smallest =
          shown(all).stream()
              .filter(key -> !key.equals(TOTAL))
              .min(Comparator.comparingInt(key -> firms(all.getOrDefault(key, NONE)).size()))
              .orElseThrow();
      all.put(smallest, new Aggregate.Withheld(Aggregate.Reason.DIFFERENCE));
    }
    return all;
  }

  private static Aggregate guarded(
      String key, List<FirmFigure> group, boolean summed, List<Map<String, Aggregate>> before) {
    Aggregate aggregate = Aggregate.of(group, summed);
    if (!(aggregate instanceof Aggregate.Shown shown)) {
      return aggregate;
    }
    for (Map<String, Aggregate> earlier : before) {
      int changed = changed(firms(earlier.getOrDefault(key, NONE)), shown.firms());
      if (earlier.getOrDefault(key, NONE) instanceof Aggregate.Shown
          && changed > 0
          && changed < Aggregate.FEWEST) {
        return new Aggregate.Withheld(Aggregate.Reason.DIFFERENCE);
      }
    }
    return aggregate;
  }

  /// Whether the total less the sectors that are shown tells of too few firms.
  private static boolean uncovers(
      Aggregate.Shown total,
      Map<String, Aggregate> all,
      Collection<FirmFigure> figures,
      boolean summed) {
    Set<String> told = new HashSet<>();
    shown(all).stream()
        .filter(key -> !key.equals(TOTAL))
        .forEach(key -> told.addAll(firms(all.getOrDefault(key, NONE))));
    if (told.isEmpty() || told.size() == total.firms().size()) {
      return false;
    }
    List<FirmFigure> rest =
        figures.stream().filter(figure -> !told.contains(figure.firm())).toList();
    return !(Aggregate.of(rest, summed) instanceof Aggregate.Shown);
  }

  private static List<String> shown(Map<String, Aggregate> all) {
    List<String> keys = new ArrayList<>();
    all.forEach(
        (key, aggregate) -> {
          if (aggregate instanceof Aggregate.Shown) {
            keys.add(key);
          }
        });
    return keys;
  }

  private static Set<String> firms(Aggregate aggregate) {
    return aggregate instanceof Aggregate.Shown shown ? shown.firms() : Set.of();
  }

  private static int changed(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    all.removeIf(firm -> one.contains(firm) && other.contains(firm));
    return all.size();
  }
}
