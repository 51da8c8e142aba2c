package org.parkwright.app.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.ParkKind;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.kernel.geo.Label;
import org.parkwright.kernel.geo.LonLat;
import org.parkwright.store.atlas.Job;
import org.parkwright.store.atlas.KnownRow;
import org.parkwright.store.atlas.NewEntry;
import org.parkwright.store.atlas.RunRows;
import org.parkwright.store.atlas.Surroundings;

/// Takes entries in, a few thousand at a time: a row that says what it said before changes nothing,
/// one that says something else adds claims, one that never came makes a park or firm.
public final class Intake {
  private static final int BATCH = 2000;
  private static final String EVERYWHERE = "*";
  private static final String UNTOLD = "xx";

  private final RunRows rows;
  private final long run;
  private final String country;
  private final Tally tally = new Tally();
  private final RowSays says = new RowSays();
  private final SameParks same;
  private final Addresses parkAddresses;
  private final Addresses firmAddresses;
  private final Belonging belonging;
  private final List<Entry> waiting = new ArrayList<>();

  /// @param job whose country limits what may come in
  public Intake(Job job, RunRows rows, Surroundings surroundings) {
    this.rows = rows;
    this.run = job.number();
    this.country = job.country();
    this.same = new SameParks(surroundings);
    this.parkAddresses = new Addresses(rows, false);
    this.firmAddresses = new Addresses(rows, true);
    this.belonging = new Belonging(rows, surroundings, tally);
  }

  /// Takes one entry. One of a country in which the person may not import is left out; one that
  /// does not tell its country is of that in which the person may.
  public void take(Entry entry) {
    if (!country.equals(EVERYWHERE)
        && !entry.country().equals(country)
        && !entry.country().equals(UNTOLD)) {
      tally.foreign++;
      return;
    }
    boolean told = country.equals(EVERYWHERE) || entry.country().equals(country);
    waiting.add(told ? entry : in(country, entry));
    if (waiting.size() == BATCH) {
      flush();
    }
  }

  /// After the last entry: which larger zones parks lie in, and where firms sit.
  public Tally end() {
    flush();
    rows.send();
    if (tally.changes()) {
      belonging.settle();
    }
    return tally;
  }

  private static Entry in(String country, Entry entry) {
    return new Entry(
        entry.row(),
        entry.key(),
        entry.subject(),
        country,
        entry.names(),
        entry.claims(),
        entry.parks());
  }

  private void flush() {
    Map<String, Entry> batch = new LinkedHashMap<>();
    for (Entry entry : waiting) {
      if (batch.putIfAbsent(entry.key(), entry) != null) {
        tally.repeated++;
      }
    }
    waiting.clear();
    Map<String, KnownRow> known = rows.known(batch.keySet());
    List<Entry> fresh = new ArrayList<>();
    List<Entry> changed = new ArrayList<>();
    Map<String, byte[]> said = new HashMap<>();
    for (Entry entry : batch.values()) {
      byte[] digest = says.of(entry);
      KnownRow before = known.get(entry.key());
      if (before == null) {
        fresh.add(entry);
      } else if (before.run() == run) {
        tally.repeated++;
      } else if (before.says().equals(RunRows.hex(digest)) || isOther(before, entry)) {
        tally.unchanged++;
      } else {
        changed.add(entry);
      }
      said.put(entry.key(), digest);
    }
    make(fresh.stream().filter(e -> e.subject() == Entry.Subject.PARK).toList(), false, said);
    make(fresh.stream().filter(e -> e.subject() == Entry.Subject.FIRM).toList(), true, said);
    change(changed, known, said);
  }

  /// A key that meant a park does not mean a firm the next time.
  private static boolean isOther(KnownRow before, Entry entry) {
    return before.park().isPresent() != (entry.subject() == Entry.Subject.PARK);
  }

  private void make(List<Entry> fresh, boolean firms, Map<String, byte[]> said) {
    if (fresh.isEmpty()) {
      return;
    }
    List<String> addresses = (firms ? firmAddresses : parkAddresses).of(fresh);
    List<NewEntry> entries = new ArrayList<>();
    for (int i = 0; i < addresses.size(); i++) {
      entries.add(entry(fresh.get(i), addresses.get(i), firms));
    }
    if (firms) {
      rows.makeFirms(entries);
      tally.firms += entries.size();
    } else {
      rows.makeParks(entries);
      tally.parks += entries.size();
      alike(fresh, entries);
    }
    for (int i = 0; i < addresses.size(); i++) {
      Entry one = fresh.get(i);
      remember(one, entries.get(i), firms, true, said);
      rows.claim(addresses.get(i), firms, one.claims());
      tally.claims += one.claims().size();
      belonging.note(one, addresses.get(i));
    }
  }

  private void remember(
      Entry one, NewEntry entry, boolean firm, boolean made, Map<String, byte[]> said) {
    rows.remember(
        one.key(), one.row(), firm, entry, made, said.getOrDefault(one.key(), new byte[0]));
  }

  private void alike(List<Entry> fresh, List<NewEntry> entries) {
    Map<String, Map<ParkId, Boolean>> answers =
        rows.answers(fresh.stream().map(Entry::key).toList());
    for (int i = 0; i < entries.size(); i++) {
      Entry one = fresh.get(i);
      ParkId park = ParkId.of(entries.get(i).address());
      for (SameParks.Like like : same.of(one, answers.getOrDefault(one.key(), Map.of()))) {
        rows.like(park, like.candidate(), like.match(), like.certain());
        if (like.certain()) {
          tally.linked++;
        } else {
          tally.open++;
        }
      }
    }
  }

  private void change(List<Entry> changed, Map<String, KnownRow> known, Map<String, byte[]> said) {
    for (boolean firms : new boolean[] {false, true}) {
      Map<String, Entry> byAddress = new LinkedHashMap<>();
      for (Entry entry : changed) {
        KnownRow before = known.get(entry.key());
        if (before != null && before.firm().isPresent() == firms) {
          byAddress.put(address(before), entry);
        }
      }
      Map<String, List<Claim>> last =
          byAddress.isEmpty() ? Map.of() : rows.lastClaims(byAddress.keySet(), firms);
      byAddress.forEach(
          (address, entry) -> {
            List<Claim> news = new ArrayList<>(entry.claims());
            news.removeAll(last.getOrDefault(address, List.of()));
            remember(entry, entry(entry, address, firms), firms, false, said);
            rows.claim(address, firms, news);
            tally.changed++;
            tally.claims += news.size();
            belonging.note(entry, address);
          });
    }
  }

  private static String address(KnownRow row) {
    return row.park().map(ParkId::toString).or(() -> row.firm().map(Object::toString)).orElse("");
  }

  private static NewEntry entry(Entry entry, String address, boolean firm) {
    return new NewEntry(
        address,
        entry.names(),
        firm ? Optional.empty() : Optional.of(kind(entry)),
        firm ? Optional.empty() : Optional.of(status(entry)),
        place(entry),
        !entry.claims().isEmpty() && entry.claims().stream().allMatch(Claim::illustrative));
  }

  /// A file says zone, area or park in a column of its own, or does not.
  private static ParkKind kind(Entry entry) {
    for (Claim claim : entry.claims()) {
      if (claim.topic().equals("kind") && claim.value() instanceof Value.Words(String text)) {
        for (ParkKind kind : ParkKind.values()) {
          if (kind.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
            return kind;
          }
        }
      }
    }
    return ParkKind.PARK;
  }

  private static Status status(Entry entry) {
    for (Claim claim : entry.claims()) {
      if (claim.value() instanceof Value.State state) {
        return state.status();
      }
    }
    return Status.UNKNOWN;
  }

  /// The point that the row gives, else one well inside its boundary.
  private static Optional<Place> place(Entry entry) {
    Optional<Place> inside = Optional.empty();
    for (Claim claim : entry.claims()) {
      if (claim.value() instanceof Value.Point(Place place)) {
        return Optional.of(place);
      }
      if (claim.value() instanceof Value.Outline outline) {
        LonLat middle = Label.of(outline.shape());
        inside = Optional.of(new Place(middle.latitude(), middle.longitude()));
      }
    }
    return inside;
  }
}
