package org.parkwright.domain.park.atlas.columns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Listing;

/// All parks at one moment, in columns of numbers: what a filter finds, how many there are of each
/// kind, which come first, where they crowd on a map. An atlas is never changed; a change makes
/// another, which shares with the first all that stayed as it was.
///
/// Each column is an array with one place per park, each yes or no a set of bits. A filter turns
/// every one of its conditions into a set of bits in one pass, and all further questions are
/// answered by intersecting and counting those. A million parks take some 300 bytes each and a few
/// milliseconds per question.
///
/// ```java
/// Atlas atlas = Atlas.of(layout, listings);
/// Selection found = atlas.select(Filter.ALL.with("country", "ar").with("rail", "yes"));
/// found.total();
/// found.page(Order.AREA, 0, 50);
/// ```
public final class Atlas {
  private final Layout layout;
  private final List<Part> parts;
  private final Map<ParkId, Listing> fresh;

  private Atlas(Layout layout, List<Part> parts, Map<ParkId, Listing> fresh) {
    this.layout = layout;
    this.parts = parts;
    this.fresh = fresh;
  }

  /// One segment, and which of its rows still hold.
  record Part(Segment segment, long[] live, int count) {
    static Part of(Segment segment) {
      return new Part(segment, Bits.all(segment.size()), segment.size());
    }

    /// The same without these parks.
    Part without(Collection<ParkId> gone) {
      long[] left = live.clone();
      for (ParkId id : gone) {
        int row = segment.row(id);
        if (row >= 0) {
          left[row >>> 6] &= ~(1L << row);
        }
      }
      return new Part(segment, left, Bits.count(left));
    }
  }

  /// An atlas of these parks.
  public static Atlas of(Layout layout, Iterable<Listing> parks) {
    Draft draft = draft(layout);
    parks.forEach(draft::add);
    return draft.done();
  }

  /// An empty atlas to be filled.
  public static Draft draft(Layout layout) {
    return new Draft(layout);
  }

  /// An atlas being filled, park by park in any order; of each address once.
  public static final class Draft {
    private final Layout layout;
    private final SegmentDraft segment;

    private Draft(Layout layout) {
      this.layout = layout;
      this.segment = new SegmentDraft(layout);
    }

    public void add(Listing park) {
      segment.add(park);
    }

    public Atlas done() {
      return new Atlas(layout, List.of(Part.of(segment.done())), Map.of());
    }
  }

  /// This atlas after some parks came or changed and some went. The large part stays as it is; what
  /// is new lies beside it, so that this takes a time that grows with what is new, not with the
  /// atlas. When [#loose()] has grown, a new atlas should be made from the source.
  ///
  /// @param changed parks that came or changed, of each address once
  /// @param gone parks that are no more
  public Atlas with(Collection<Listing> changed, Set<ParkId> gone) {
    Map<ParkId, Listing> loose = new HashMap<>(fresh);
    List<ParkId> replaced = new ArrayList<>(gone);
    changed.forEach(park -> replaced.add(park.id()));
    changed.forEach(park -> loose.put(park.id(), park));
    loose.keySet().removeAll(gone);
    List<Part> now = new ArrayList<>();
    now.add(parts.getFirst().without(replaced));
    if (!loose.isEmpty()) {
      SegmentDraft beside = new SegmentDraft(layout);
      loose.values().forEach(beside::add);
      now.add(Part.of(beside.done()));
    }
    return new Atlas(layout, List.copyOf(now), Map.copyOf(loose));
  }

  /// How many parks came or changed since the atlas was made from its source.
  public int loose() {
    return fresh.size();
  }

  /// How many parks there are.
  public int size() {
    return parts.stream().mapToInt(Part::count).sum();
  }

  /// Which columns it has.
  public Layout layout() {
    return layout;
  }

  /// The park at an address.
  public Optional<Listing> find(ParkId id) {
    for (Part part : parts) {
      int row = part.segment().row(id);
      if (row >= 0 && Bits.has(part.live(), row)) {
        return Optional.of(part.segment().listing(row));
      }
    }
    return Optional.empty();
  }

  /// What a filter finds.
  ///
  /// @throws IllegalArgumentException when it names a column that is not there
  public Selection select(Filter filter) {
    return Selection.of(parts, filter);
  }
}
