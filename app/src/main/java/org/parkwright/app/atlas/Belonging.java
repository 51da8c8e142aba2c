package org.parkwright.app.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parkwright.domain.park.FirmId;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenancy;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.store.Folding;
import org.parkwright.store.atlas.KnownRow;
import org.parkwright.store.atlas.RunRows;
import org.parkwright.store.atlas.Surroundings;

/// What lies in what: parks in larger zones, firms in parks. A source names the park by its key in
/// the same source or by a name; a name counts when it means one park of the country. Where firms
/// and parks have places, [Boundaries] tells more.
final class Belonging {
  private final RunRows rows;
  private final Surroundings surroundings;
  private final Tally tally;
  private final List<Note> notes = new ArrayList<>();
  private final TreeSet<String> countries = new TreeSet<>();

  /// That a source puts something into a park.
  private record Note(String address, boolean firm, String country, String written) {}

  Belonging(RunRows rows, Surroundings surroundings, Tally tally) {
    this.rows = rows;
    this.surroundings = surroundings;
    this.tally = tally;
  }

  void note(Entry entry, String address) {
    countries.add(entry.country());
    for (String written : entry.parks()) {
      notes.add(
          new Note(
              address, entry.subject() == Entry.Subject.FIRM, entry.country(), written.intern()));
    }
  }

  void settle() {
    stated();
    for (String country : countries) {
      Boundaries boundaries = new Boundaries();
      surroundings.boundaries(country, boundaries::add);
      if (!boundaries.isEmpty()) {
        List<Tenancy> found = new ArrayList<>();
        surroundings.firms(country, firm -> found.addAll(boundaries.around(firm)));
        found.forEach(this::add);
      }
    }
    rows.send();
  }

  private void stated() {
    Map<String, Set<String>> byCountry = new HashMap<>();
    notes.forEach(
        note ->
            byCountry.computeIfAbsent(note.country(), c -> new HashSet<>()).add(note.written()));
    Map<String, Optional<ParkId>> meant = new HashMap<>();
    byCountry.forEach((country, written) -> meant.putAll(meanings(country, written)));
    Set<String> unknown = new HashSet<>();
    for (Note note : notes) {
      Optional<ParkId> park =
          meant.getOrDefault(note.country() + "/" + note.written(), Optional.empty());
      if (park.isEmpty()) {
        unknown.add(note.written());
      } else if (note.firm()) {
        add(
            new Tenancy(
                FirmId.of(note.address()), park.get(), new Tenancy.Stated(note.written()), 1));
      } else if (!park.get().toString().equals(note.address())) {
        rows.nest(ParkId.of(note.address()), park.get());
      }
    }
    tally.unresolved += unknown.size();
    notes.clear();
  }

  private void add(Tenancy tenancy) {
    if (!surroundings.isTold(tenancy.firm(), tenancy.park())) {
      rows.tenancy(tenancy);
      tally.tenancies++;
    }
  }

  /// Which park each text means, by country and text.
  private Map<String, Optional<ParkId>> meanings(String country, Set<String> written) {
    Map<String, Optional<ParkId>> meant = new HashMap<>();
    Map<String, KnownRow> keys = rows.known(written);
    Map<String, Set<ParkId>> byName = new HashMap<>();
    written.forEach(text -> byName.put(Folding.fold(text), new HashSet<>()));
    surroundings.names(
        country,
        (park, name) -> {
          Set<ParkId> bearers = byName.get(Folding.fold(name));
          if (bearers != null) {
            bearers.add(park);
          }
        });
    for (String text : written) {
      Set<ParkId> bearers = byName.getOrDefault(Folding.fold(text), Set.of());
      Optional<ParkId> byKey = Optional.ofNullable(keys.get(text)).flatMap(KnownRow::park);
      meant.put(
          country + "/" + text,
          byKey.isPresent() || bearers.size() != 1 ? byKey : bearers.stream().findFirst());
    }
    return meant;
  }
}
