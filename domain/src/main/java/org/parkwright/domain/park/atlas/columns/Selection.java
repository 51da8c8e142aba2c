package org.parkwright.domain.park.atlas.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.Spot;
import org.parkwright.kernel.geo.Box;

/// The parks that a filter finds in an atlas.
public final class Selection {
  private final List<Picked> chosen;

  private Selection(List<Picked> chosen) {
    this.chosen = chosen;
  }

  static Selection of(List<Atlas.Part> parts, Filter filter) {
    return new Selection(parts.stream().map(part -> Picked.of(part, filter)).toList());
  }

  /// How many parks are found.
  public int total() {
    return chosen.stream().mapToInt(c -> Bits.count(c.rows())).sum();
  }

  /// How many parks satisfy what the filter asks of one column, whatever else it asks; all parks
  /// when it asks nothing of it.
  public int among(String column) {
    return chosen.stream().mapToInt(c -> Bits.count(c.only(column))).sum();
  }

  /// How many more may belong here: nobody says what the filter asks of them, and nothing that is
  /// said speaks against them.
  public int open() {
    return chosen.stream().mapToInt(c -> Bits.count(c.open())).sum() - total();
  }

  /// How many parks there are of each value of a column among those that satisfy all other columns:
  /// what a reader would find who chose another value. A column of numbers counts those that are
  /// known as [Layout#YES].
  public Map<String, Integer> counts(String column) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Picked c : chosen) {
      c.part().segment().column(column).count(c.butFor(column), counts);
    }
    return counts;
  }

  /// Some of the parks found.
  ///
  /// @param from how many to skip, 0 or more
  /// @param most how many to give
  public List<Listing> page(Order order, int from, int most) {
    if (from < 0 || most < 0) {
      throw new IllegalArgumentException(
          "a page begins at 0 or later; found %d and %d parks".formatted(from, most));
    }
    List<Listing> page = new ArrayList<>();
    Walk walk = Walk.over(chosen, order);
    for (int i = 0; page.size() < most && walk.next(); i++) {
      if (i >= from) {
        page.add(walk.listing());
      }
    }
    return page;
  }

  /// Hands over every park found, holding one at a time.
  public void each(Order order, Consumer<Listing> taker) {
    Walk walk = Walk.over(chosen, order);
    while (walk.next()) {
      taker.accept(walk.listing());
    }
  }

  /// Sources that what is known of them rests on, with how many parks each serves.
  public Map<String, Integer> sources() {
    Map<String, Integer> sources = new TreeMap<>();
    chosen.forEach(c -> c.part().segment().sources(c.rows(), sources));
    return sources;
  }

  /// The smallest box around those whose place is known; empty when none is. It does not use that
  /// one can go round the back of the globe.
  public Optional<Box> extent() {
    return Crowd.extent(chosen);
  }

  /// How many of them have a known place.
  public int placed() {
    return chosen.stream()
        .mapToInt(c -> Bits.count(c.rows(), c.part().segment().places().known()))
        .sum();
  }

  /// What a map shows of them: single parks, and one spot for parks that lie too near to each other
  /// to be told apart.
  ///
  /// @param view what the map shows
  /// @param zoom how near it looks, as maps of the web count: at 0 the globe is 512 pixels wide,
  // and
  ///     each step doubles that; parks within about 64 pixels become one spot. Where that gives
  // more
  ///     than some ten thousand spots, the spots are coarser
  public List<Spot> spots(Box view, double zoom) {
    return Crowd.spots(chosen, view, zoom);
  }
}
