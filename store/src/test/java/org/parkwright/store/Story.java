package org.parkwright.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Source;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.kernel.period.Period;

/// Parks and observations for stories, said in one breath.
public final class Story {
  public static final Instant NOW = Instant.parse("2026-03-01T09:30:00.123456789Z");
  public static final Period YEAR = Period.of("2025");
  private static final AtomicInteger PARKS = new AtomicInteger();

  private Story() {}

  /// A park that no other story uses, already saved.
  static ParkId newPark(Database database) {
    ParkId id = ParkId.of("xx/story-" + PARKS.incrementAndGet());
    database.write(at -> at.parks().save(Park.named(id, "Story " + id.slug()), "teller", NOW));
    return id;
  }

  /// Reads a list; a type that AssertJ can tell apart.
  static <T> List<T> all(Database database, Function<Transaction, List<T>> question) {
    return database.read(question);
  }

  /// Reads what may be there.
  static <T> Optional<T> one(Database database, Function<Transaction, Optional<T>> question) {
    return database.read(question);
  }

  /// A claim in words.
  static org.parkwright.domain.park.claim.Claim claim(
      String topic, String words, String source, String asOf, boolean illustrative) {
    return new org.parkwright.domain.park.claim.Claim(
        topic, new Value.Words(words), new Citation(source, "", ""), asOf, illustrative);
  }

  public static Observation saw(ParkId park, String variable, double value, String note) {
    return new Observation(
        park,
        variable,
        YEAR,
        Scenario.CURRENT,
        new Claim.Value(value, value, value, Double.toString(value), "m³"),
        Optional.empty(),
        Source.titled("meter book"),
        "",
        note,
        "teller",
        NOW);
  }

  /// So many observations with the same note.
  public static List<Observation> saw(ParkId park, int many, String note) {
    return IntStream.range(0, many)
        .mapToObj(i -> saw(park, "variable." + i % 50, i * 1.5, note))
        .toList();
  }
}
