package org.parkwright.formats.mapping.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parkwright.domain.park.Place;

/// Which countries a point may lie in, to half a degree: a cell names every country that touches
/// it, a cell of sea those of the coast beside it. Good enough to find a point in the wrong
// country,
/// too coarse to decide between neighbours.
public final class CountryGrid {
  private static final double CELL = 0.5;
  private static final int WIDE = 720;
  private static final int HIGH = 360;

  /// Degrees from the cells of a coast to which platforms and wind farms may lie: with the cell of
  /// sea that counts with the coast, some 180 nautical miles.
  private static final double OFFSHORE = 2.5;

  /// Degrees to which a point counts with the neighbouring cells too: borders run along parallels.
  private static final double EDGE = 0.05;

  /// Territories and the states that count them in their lists.
  private static final Map<String, String> PART_OF = partOf();

  private static Map<String, String> partOf() {
    Map<String, String> states = new java.util.HashMap<>();
    Map.of(
            "fr", "gf gp mq re yt nc pf wf pm bl mf tf",
            "us", "pr vi gu as mp um",
            "gb", "gg je im gi",
            "nl", "aw cw sx bq",
            "dk", "gl fo",
            "no", "sj bv",
            "fi", "ax",
            "cn", "hk mo",
            "au", "nf cx cc hm")
        .forEach(
            (state, territories) -> {
              for (String territory : territories.split(" ", -1)) {
                states.put(territory, state);
              }
            });
    return states;
  }

  private CountryGrid() {}

  private static final class Cells {
    private static final List<Set<String>> SETS = new ArrayList<>();
    private static final short[] AT = new short[WIDE * HIGH];

    static {
      Map<String, Short> numbers = new java.util.HashMap<>();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  WordTable.open("countries-grid.txt"), StandardCharsets.UTF_8))) {
        int cell = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          for (String run : line.split(" ", -1)) {
            int digits = 0;
            while (digits < run.length() && Character.isDigit(run.charAt(digits))) {
              digits++;
            }
            short number = numbers.computeIfAbsent(run.substring(digits), Cells::add);
            int end = cell + Integer.parseInt(run.substring(0, digits));
            java.util.Arrays.fill(AT, cell, end, number);
            cell = end;
          }
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    private Cells() {}

    private static short add(String codes) {
      SETS.add(codes.isEmpty() ? Set.of() : Set.of(codes.split("\\+", -1)));
      return (short) (SETS.size() - 1);
    }

    static Set<String> at(Place place) {
      int row = Math.min(HIGH - 1, (int) ((place.latitude() + 90) / CELL));
      int column = Math.min(WIDE - 1, (int) ((place.longitude() + 180) / CELL));
      return SETS.get(AT[row * WIDE + column]);
    }
  }

  /// The countries that the point may lie in; empty on the open sea.
  public static Set<String> at(Place place) {
    Set<String> here = new TreeSet<>();
    for (int corner = 0; corner < 4; corner++) {
      double north = place.latitude() + (corner < 2 ? EDGE : -EDGE);
      double east = place.longitude() + (corner % 2 == 0 ? EDGE : -EDGE);
      here.addAll(Cells.at(new Place(Math.clamp(north, -90, 90), Math.IEEEremainder(east, 360))));
    }
    return here;
  }

  /// Whether a point can lie in a country; also true for a country that is not drawn.
  ///
  /// @param country alpha-2, lower case; `xx` when nobody has said, which holds every point
  public static boolean mayHold(String country, Place place) {
    // A territory that the map does not draw apart lies where its state does.
    String drawn = Drawn.ALL.contains(country) ? country : PART_OF.getOrDefault(country, country);
    if (!Drawn.ALL.contains(drawn)) {
      return true;
    }
    Set<String> here = at(place);
    return here.contains(drawn)
        || here.stream().anyMatch(code -> country.equals(PART_OF.get(code)))
        || here.isEmpty() && isOff(drawn, place);
  }

  /// Whether a point of the open sea lies off a coast of the country.
  private static boolean isOff(String country, Place place) {
    int reach = (int) (OFFSHORE / CELL);
    double south = Math.floor(place.latitude() / CELL) * CELL;
    double west = Math.floor(place.longitude() / CELL) * CELL;
    for (int row = -reach; row <= reach; row++) {
      for (int column = -reach; column <= reach; column++) {
        double middle = south + (row + 0.5) * CELL;
        double across = west + (column + 0.5) * CELL;
        double north = Math.max(0, Math.abs(middle - place.latitude()) - CELL / 2);
        double east = Math.max(0, Math.abs(across - place.longitude()) - CELL / 2);
        if (Math.abs(middle) < 90
            && Math.hypot(north, east) <= OFFSHORE
            && Cells.at(new Place(middle, Math.IEEEremainder(across, 360))).contains(country)) {
          return true;
        }
      }
    }
    return false;
  }

  private static final class Drawn {
    private static final Set<String> ALL = all();

    private Drawn() {}

    private static Set<String> all() {
      // The cells are read before their sets are looked at.
      Cells.at(new Place(0, 0));
      Set<String> all = new TreeSet<>();
      Cells.SETS.forEach(all::addAll);
      return all;
    }
  }
}
