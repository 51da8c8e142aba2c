package org.parkwright.domain.park.atlas.columns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Span;
import org.parkwright.kernel.geo.Box;

/// Invented parks and filters, with as many gaps and repetitions as real ones have.
final class Settlers {
  static final Layout LAYOUT =
      new Layout(
          List.of("area", "area.free", "plots.free", "jobs", "distance.port"),
          List.of("rail", "power"));
  private static final List<String> COUNTRIES = List.of("ar", "kr", "id", "eg");
  private static final List<String> WORDS =
      List.of("Suez", "Córdoba", "Busan", "工业园区", "المنطقة", "Kawasan", "Río", "Straße", "II");
  private static final List<String> KINDS = List.of("", "estate", "Estate", "special zone");
  private static final List<String> SECTORS = List.of("C", "24", "20", "H");
  private final Random random;

  Settlers(Random random) {
    this.random = random;
  }

  Map<ParkId, Listing> parks(int most) {
    Map<ParkId, Listing> parks = new LinkedHashMap<>();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      Listing park = park(random.nextInt(most * 2));
      parks.put(park.id(), park);
    }
    return parks;
  }

  Listing park(int number) {
    Map<String, String> names = new HashMap<>();
    names.put("en", pick(WORDS) + " " + pick(WORDS));
    if (random.nextBoolean()) {
      names.put("zh", pick(WORDS));
    }
    Map<String, Double> measures = new HashMap<>();
    for (String measure : LAYOUT.measures()) {
      if (random.nextBoolean()) {
        measures.put(measure, random.nextInt(6) + (random.nextBoolean() ? 1e-9 : 0));
      }
    }
    Map<String, Boolean> answers = new HashMap<>();
    for (String answer : LAYOUT.answers()) {
      if (random.nextInt(3) > 0) {
        answers.put(answer, random.nextBoolean());
      }
    }
    Set<String> sectors = new HashSet<>();
    while (random.nextBoolean()) {
      sectors.add(pick(SECTORS));
    }
    return new Listing(
        new ParkId(pick(COUNTRIES), "park-" + number),
        new Names(names),
        Status.values()[random.nextInt(Status.values().length)],
        pick(KINDS),
        random.nextBoolean() ? pick(WORDS) : "",
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(place()),
        random.nextBoolean(),
        sectors,
        measures,
        answers,
        random.nextBoolean() ? List.of(pick(WORDS)) : List.of(),
        List.of("register " + random.nextInt(3)),
        random.nextBoolean());
  }

  private Place place() {
    return new Place(random.nextInt(-80, 81) + 0.25, random.nextInt(-180, 180) + 0.125);
  }

  Filter filter() {
    Filter filter = Filter.ALL;
    for (String column :
        List.of(
            Layout.COUNTRY, Layout.KIND, Layout.STATUS, Layout.SECTOR, Layout.VACANCY, "rail")) {
      while (random.nextInt(4) == 0) {
        filter = filter.with(column, value(column));
      }
    }
    for (String measure : List.of("area", "jobs")) {
      if (random.nextInt(4) == 0) {
        int least = random.nextInt(5);
        filter = filter.with(measure, new Span(least, least + random.nextInt(3)));
      }
      if (random.nextInt(5) == 0) {
        filter = filter.with(measure, Layout.UNKNOWN);
      }
    }
    if (random.nextInt(4) == 0) {
      filter = filter.in(box());
    }
    return random.nextInt(4) == 0 ? filter.named(text()) : filter;
  }

  Box box() {
    int south = random.nextInt(-90, 90);
    return new Box(
        random.nextInt(-180, 181), south, random.nextInt(-180, 181), random.nextInt(south, 91));
  }

  private String value(String column) {
    return switch (column) {
      case Layout.COUNTRY -> pick(COUNTRIES);
      case Layout.KIND -> pick(List.of("estate", "special zone", Layout.UNKNOWN));
      case Layout.STATUS -> pick(List.of("operating", "closed", "planned", Layout.UNKNOWN));
      case Layout.SECTOR -> pick(List.of("C", "24", Layout.UNKNOWN));
      default -> pick(List.of(Layout.YES, Layout.NO, Layout.UNKNOWN));
    };
  }

  private String text() {
    return pick(
        List.of(
            "suez",
            "SUEZ rio",
            "园区",
            "egypt",
            "مصر",
            "المِنطقة",
            "strasse",
            "corea",
            "i",
            "%",
            "ar"));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
