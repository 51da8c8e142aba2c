package org.parkwright.kernel.geo.space;

import java.util.Arrays;

/// Places of a tree that a search has found, with the squares of their distances. May be used again
/// for the next search; not for two threads at once.
///
/// Offered one by one, it keeps the nearest [#most]: a heap with the farthest on top, ties by the
/// number of the point, so that the answer does not depend on the order of the search.
public final class Places {
  private final int most;
  private int[] places;
  private int[] numbers;
  private double[] squares;
  private int size;

  /// Room for the nearest so many; for any number when searching within a distance.
  ///
  /// @param most at least 1
  public Places(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one place must be wanted; found " + most);
    }
    this.most = most;
    int room = Math.min(most, 16);
    places = new int[room];
    numbers = new int[room];
    squares = new double[room];
  }

  /// Forgets everything.
  public void clear() {
    size = 0;
  }

  /// How many were found.
  public int size() {
    return size;
  }

  /// How many are kept.
  public int most() {
    return most;
  }

  /// A place found, in no order.
  public int place(int i) {
    return places[i];
  }

  /// Square of its distance.
  public double square(int i) {
    return squares[i];
  }

  /// Square of the greatest distance that is still wanted.
  public double bound() {
    return size < most ? Double.POSITIVE_INFINITY : squares[0];
  }

  void add(int place, double square) {
    room();
    places[size] = place;
    squares[size++] = square;
  }

  private void room() {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
      squares = Arrays.copyOf(squares, 2 * size);
    }
  }

  void offer(int place, int number, double square) {
    if (size < most) {
      room();
      int at = size++;
      while (at > 0) {
        int above = (at - 1) / 2;
        if (!farther(square, number, above)) {
          break;
        }
        move(above, at);
        at = above;
      }
      set(at, place, number, square);
    } else if (!farther(square, number, 0) && number != numbers[0]) {
      replaceTop(place, number, square);
    }
  }

  private void replaceTop(int place, int number, double square) {
    int at = 0;
    while (2 * at + 1 < size) {
      int below = 2 * at + 1;
      if (below + 1 < size && farther(squares[below + 1], numbers[below + 1], below)) {
        below++;
      }
      if (farther(square, number, below)) {
        break;
      }
      move(below, at);
      at = below;
    }
    set(at, place, number, square);
  }

  private boolean farther(double square, int number, int than) {
    return square > squares[than] || (square == squares[than] && number > numbers[than]);
  }

  private void move(int from, int to) {
    places[to] = places[from];
    numbers[to] = numbers[from];
    squares[to] = squares[from];
  }

  private void set(int at, int place, int number, double square) {
    places[at] = place;
    numbers[at] = number;
    squares[at] = square;
  }
}
