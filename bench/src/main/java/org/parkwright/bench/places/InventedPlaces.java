package org.parkwright.bench.places;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.parkwright.domain.park.match.Candidate;
import org.parkwright.domain.park.match.ParkName;
import org.parkwright.domain.park.match.Whereabouts;
import org.parkwright.kernel.geo.LonLat;
import org.parkwright.kernel.geo.Ring;
import org.parkwright.kernel.geo.Shape;

/// Places and parks made up from a seed.
final class InventedPlaces {
  private static final String[] FORMS = {
    "Parque Industrial %s", "%s Industrial Park", "Kawasan Industri %s", "Zone industrielle de %s"
  };

  private InventedPlaces() {}

  /// Firms in dense parks (nine in ten) and anywhere.
  static double[][] firms(int count) {
    SplittableRandom random = new SplittableRandom(1);
    double[] longitudes = new double[count];
    double[] latitudes = new double[count];
    double lon = 0;
    double lat = 0;
    for (int i = 0; i < count; i++) {
      if (i % 40 == 0) {
        lon = random.nextDouble(-120, 140);
        lat = random.nextDouble(-40, 60);
      }
      boolean anywhere = i % 10 == 0;
      longitudes[i] = anywhere ? random.nextDouble(-120, 140) : lon + random.nextDouble(0.02);
      latitudes[i] = anywhere ? random.nextDouble(-40, 60) : lat + random.nextDouble(0.02);
    }
    return new double[][] {longitudes, latitudes};
  }

  /// A boundary with so many corners.
  static Shape boundary(int corners) {
    SplittableRandom random = new SplittableRandom(2);
    double[] degrees = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double reach = random.nextDouble(0.9, 1);
      degrees[2 * i] = 110 + reach * Math.cos(angle);
      degrees[2 * i + 1] = -7 + reach * Math.sin(angle);
    }
    return Shape.of(Ring.of(degrees));
  }

  /// Parks of two hundred countries; every twentieth stands twice, with other words and a slip of
  // the
  /// pen.
  static List<Candidate> register(int count) {
    SplittableRandom random = new SplittableRandom(3);
    List<Candidate> parks = new ArrayList<>(count);
    while (parks.size() < count) {
      int i = parks.size();
      String country = "" + (char) ('a' + i % 20) + (char) ('a' + i / 20 % 10);
      String town = word(random) + (random.nextInt(3) == 0 ? " " + word(random) : "");
      double lon = random.nextDouble(-120, 140);
      double lat = random.nextDouble(-40, 60);
      double hectares = Math.exp(random.nextDouble(1, 7));
      parks.add(park(i, country, random, town, lon, lat, hectares));
      if (i % 20 == 0 && parks.size() < count) {
        int at = 1 + random.nextInt(town.length() - 2);
        String slipped = town.substring(0, at) + town.substring(at + 1);
        parks.add(park(i + 1, country, random, slipped, lon + 0.002, lat, hectares * 1.02));
      }
    }
    return parks;
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int k = 0; k < syllables; k++) {
      word.append("bcdfghklmnprstvz".charAt(random.nextInt(16)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private static Candidate park(
      int id,
      String country,
      SplittableRandom random,
      String town,
      double lon,
      double lat,
      double hectares) {
    return new Candidate(
        Integer.toString(id),
        country,
        List.of(ParkName.of(FORMS[random.nextInt(4)].formatted(town))),
        new Whereabouts.Spot(new LonLat(lon, lat), 0),
        OptionalDouble.of(hectares));
  }
}
