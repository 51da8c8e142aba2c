package org.parkwright.server.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.park.Park;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.sql.Moment;

/// Scorecards from what is recorded. The same evidence, systems and recipe give the same scorecard,
/// so the last few are kept instead of being drawn again. The same evidence, not one of the same
/// fingerprint: a scorecard holds rivals and notes, which not every reader may see.
public final class Assessing {
  private static final int KEPT = 256;
  private final Records records;
  private final Catalog catalog;
  private final int deepest;
  private final Map<Key, Scorecard> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Scorecard> eldest) {
          return size() > KEPT;
        }
      };

  private record Key(Evidence evidence, List<String> systems, Recipe recipe) {
    static Key of(Evidence evidence, List<IndexSystem> systems, Recipe recipe) {
      return new Key(evidence, systems.stream().map(IndexSystem::cited).toList(), recipe);
    }
  }

  public Assessing(Records records, Catalog catalog) {
    this.records = records;
    this.catalog = catalog;
    this.deepest =
        catalog.systems().stream()
            .flatMap(system -> Inputs.of(system).stream())
            .mapToInt(Inputs.Input::yearsBack)
            .max()
            .orElse(0);
  }

  /// The scorecard of a park and period.
  public Scorecard of(Park park, Period period, List<IndexSystem> systems) {
    return of(records.evidence(park.id(), period), systems, Recipe.DEFAULT);
  }

  /// The scorecard of evidence, such as that of an earlier moment.
  public Scorecard of(Evidence evidence, List<IndexSystem> systems) {
    return of(evidence, systems, Recipe.DEFAULT);
  }

  /// The same without draws: findings, gaps and questions, scores without the ranges of figures.
  public Scorecard findings(Evidence evidence, List<IndexSystem> systems) {
    return of(evidence, systems, new Recipe(Recipe.DEFAULT.seed(), 1));
  }

  private Scorecard of(Evidence evidence, List<IndexSystem> systems, Recipe recipe) {
    Key asked = Key.of(evidence, systems, recipe);
    Optional<Scorecard> known = known(asked);
    if (known.isPresent()) {
      return known.get();
    }
    // A figure of a year that no system looks back to changes no result.
    Evidence read = evidence.since(deepest);
    Key needed = Key.of(read, systems, recipe);
    Scorecard drawn =
        known(needed).orElseGet(() -> Scorecard.of(systems, catalog.dictionary(), read, recipe));
    Scorecard scorecard = drawn.on(evidence);
    synchronized (kept) {
      kept.put(needed, drawn);
      kept.put(asked, scorecard);
    }
    return scorecard;
  }

  private Optional<Scorecard> known(Key key) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(key));
    }
  }

  /// The systems of these ids; those that do not exist are left out.
  public List<IndexSystem> systems(List<String> ids) {
    return catalog.systems().stream()
        .filter(s -> ids.contains(s.id()) || ids.contains(s.cited()))
        .toList();
  }

  /// The systems to show: those asked for, else those last chosen, else those that the figures of
  /// the period or of the year before answer anything of, else the international ones and the
  /// country's own.
  public List<IndexSystem> systems(Park park, Period period, List<String> ids) {
    return systems(park, period, ids, Moment.LAST);
  }

  /// The same by what was known at a moment.
  public List<IndexSystem> systems(Park park, Period period, List<String> ids, Instant asOf) {
    List<IndexSystem> systems = systems(ids);
    if (systems.isEmpty()) {
      systems = systems(records.chosen(park.id(), period, asOf));
    }
    if (systems.isEmpty()) {
      systems = answered(records.evidence(park.id(), period, asOf));
    }
    if (systems.isEmpty()) {
      systems = answered(records.evidence(park.id(), period.yearsBack(1), asOf));
    }
    return systems.isEmpty() ? proposed(park) : systems;
  }

  private List<IndexSystem> answered(Evidence evidence) {
    return catalog.systems().stream()
        .filter(
            s -> findings(evidence, List.of(s)).assessments().getFirst().coverage().answered() > 0)
        .toList();
  }

  private List<IndexSystem> proposed(Park park) {
    String country = park.id().country().toUpperCase(Locale.ROOT);
    return catalog.systems().stream()
        .filter(s -> s.country().equals("INT") || s.country().equals(country))
        .toList();
  }

  /// The data dictionary.
  public Dictionary dictionary() {
    return catalog.dictionary();
  }

  /// What is known about a park in a period.
  public Evidence evidence(Park park, Period period) {
    return records.evidence(park.id(), period);
  }

  /// What was known about a park in a period at a moment.
  public Evidence evidence(Park park, Period period, Instant asOf) {
    return records.evidence(park.id(), period, asOf);
  }

  /// All index systems.
  public List<IndexSystem> all() {
    return catalog.systems();
  }
}
