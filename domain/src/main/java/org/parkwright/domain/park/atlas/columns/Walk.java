package org.parkwright.domain.park.atlas.columns;

import java.util.List;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Order;

/// Goes through chosen rows in an order, merging those of several segments.
final class Walk {
  private final Order order;
  private final List<Cursor> cursors;
  private Cursor at;

  private Walk(Order order, List<Cursor> cursors) {
    this.order = order;
    this.cursors = cursors;
    this.at = cursors.getFirst();
  }

  static Walk over(List<Picked> chosen, Order order) {
    return new Walk(order, chosen.stream().map(c -> new Cursor(c, order)).toList());
  }

  /// Goes on to the next row; not when there is none.
  boolean next() {
    Cursor first = cursors.getFirst();
    for (Cursor cursor : cursors) {
      if (cursor.peek() >= 0 && (first.peek() < 0 || before(cursor, first))) {
        first = cursor;
      }
    }
    at = first;
    return first.take() >= 0;
  }

  /// The row that it is at.
  Listing listing() {
    return at.segment.listing(at.row);
  }

  private boolean before(Cursor one, Cursor other) {
    if (one == other || one.known != other.known) {
      return one != other && one.known;
    }
    Listing a = one.segment.listing(one.peek());
    Listing b = other.segment.listing(other.peek());
    int compared = 0;
    if (order.measure().isPresent() && one.known) {
      String measure = order.measure().get();
      compared =
          Double.compare(
              a.measures().getOrDefault(measure, 0.0), b.measures().getOrDefault(measure, 0.0));
      compared = order.greatestFirst() ? -compared : compared;
    }
    if (compared == 0 && order != Order.NAME) {
      compared = a.id().country().compareTo(b.id().country());
    }
    if (compared == 0) {
      compared = Folded.of(a.names().english()).compareTo(Folded.of(b.names().english()));
    }
    return compared < 0;
  }

  /// Where the walk stands in one segment.
  private static final class Cursor {
    private final Segment segment;
    private final long[] chosen;
    private final int[] first;
    private final int[] then;
    private final long[] unknown;
    private int place;
    private int ahead = -2;
    private boolean known = true;
    private int row = -1;

    Cursor(Picked chosen, Order order) {
      this.segment = chosen.part().segment();
      this.chosen = chosen.rows();
      boolean measured = order.measure().isPresent();
      boolean there = segment.has(order);
      this.first = there ? segment.order(order) : new int[0];
      this.then = measured ? segment.order(Order.COUNTRY) : new int[0];
      this.unknown =
          measured && there ? segment.column(order.measure().get()).unknown() : this.chosen;
    }

    /// The row to come; -1 when there is none.
    int peek() {
      if (ahead == -2) {
        ahead = seek();
      }
      return ahead;
    }

    int take() {
      row = peek();
      ahead = row < 0 ? -1 : -2;
      return row;
    }

    private int seek() {
      while (place < first.length) {
        int found = first[place++];
        if (Bits.has(chosen, found)) {
          return found;
        }
      }
      known = false;
      while (place - first.length < then.length) {
        int found = then[place++ - first.length];
        if (Bits.has(chosen, found) && Bits.has(unknown, found)) {
          return found;
        }
      }
      return -1;
    }
  }
}
