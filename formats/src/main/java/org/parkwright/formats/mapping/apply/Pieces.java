package org.parkwright.formats.mapping.apply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.kernel.geo.Polygon;
import org.parkwright.kernel.geo.Shape;
import org.parkwright.kernel.quantity.Quantity;

/// Rows of one key joined into one entry: their outlines become one of several pieces, areas that
/// differ are those of the pieces and are added, everything else is kept once.
final class Pieces {
  private static final Set<String> ADDED = Set.of("area", "area.developed", "area.free");
  private final Map<String, List<Entry>> held = new LinkedHashMap<>();

  /// Holds a piece back and hands out the whole when it was the last.
  ///
  /// @param count how many rows have its key
  List<Entry> add(Entry piece, long count) {
    List<Entry> pieces = held.computeIfAbsent(piece.key(), key -> new ArrayList<>());
    pieces.add(piece);
    if (pieces.size() < count) {
      return List.of();
    }
    held.remove(piece.key());
    return List.of(joined(pieces));
  }

  /// What is still held back when the file ends, because some of its rows were refused.
  List<Entry> rest() {
    return held.values().stream().map(Pieces::joined).toList();
  }

  static Entry joined(List<Entry> pieces) {
    Entry first = pieces.getFirst();
    List<Polygon> polygons = new ArrayList<>();
    Set<Claim> claims = new LinkedHashSet<>();
    Map<String, List<Claim>> areas = new LinkedHashMap<>();
    Set<String> parks = new LinkedHashSet<>();
    Claim outline = null;
    for (Entry piece : pieces) {
      parks.addAll(piece.parks());
      for (Claim claim : piece.claims()) {
        if (claim.value() instanceof Value.Outline part) {
          polygons.addAll(part.shape().pieces());
          outline = claim;
        } else if (ADDED.contains(claim.topic()) && claim.value() instanceof Value.Amount) {
          areas.computeIfAbsent(claim.topic(), topic -> new ArrayList<>()).add(claim);
        } else {
          claims.add(claim);
        }
      }
    }
    List<Claim> all = new ArrayList<>(claims);
    areas.values().forEach(of -> all.add(added(of)));
    if (outline != null) {
      all.add(with(outline, new Value.Outline(new Shape(polygons))));
    }
    return new Entry(
        first.row(),
        first.key(),
        first.subject(),
        first.country(),
        first.names(),
        all,
        List.copyOf(parks));
  }

  /// One area when all pieces give the same, else their sum.
  private static Claim added(List<Claim> claims) {
    Claim first = claims.getFirst();
    boolean alike = claims.stream().allMatch(claim -> claim.value().equals(first.value()));
    if (alike) {
      return first;
    }
    Quantity sum =
        claims.stream()
            .map(claim -> ((Value.Amount) claim.value()).quantity())
            .reduce(Quantity::plus)
            .orElseThrow();
    return with(first, new Value.Amount(sum));
  }

  private static Claim with(Claim claim, Value value) {
    return new Claim(claim.topic(), value, claim.source(), claim.asOf(), claim.illustrative());
  }
}
