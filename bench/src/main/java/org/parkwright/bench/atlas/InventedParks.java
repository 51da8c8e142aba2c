package org.parkwright.bench.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.atlas.Listing;

/// Parks that nobody built, as unevenly spread as real ones: a few countries hold most of them,
/// they crowd around cities, most are small, and most registers leave most columns empty. The same
/// number always gives the same park.
public final class InventedParks {
  /// Countries by how many parks they have, with the box that their cities lie in.
  private static final List<Country> COUNTRIES =
      List.of(
          new Country("cn", 100, 120, 22, 42),
          new Country("in", 73, 88, 9, 30),
          new Country("us", -120, -75, 30, 47),
          new Country("vn", 104.5, 109, 9, 22),
          new Country("br", -58, -38, -30, -5),
          new Country("kr", 126.5, 129.3, 34.7, 37.9),
          new Country("tr", 27, 43, 36.5, 41.5),
          new Country("ar", -68, -57, -40, -24),
          new Country("mx", -110, -90, 16, 31),
          new Country("id", 98, 118, -9, 4),
          new Country("de", 7, 14, 48, 54),
          new Country("eg", 29.5, 33.5, 24, 31.3),
          new Country("fr", -1, 7, 43.5, 50),
          new Country("th", 99, 104, 7, 18),
          new Country("et", 36, 42, 6, 13),
          new Country("ng", 3.5, 12, 5, 13),
          new Country("ma", -9, -2, 30, 35.5),
          new Country("pl", 15, 23, 49.5, 54),
          new Country("za", 19, 31, -34, -23),
          new Country("ru", 31, 90, 50, 60));

  private static final List<String> FIRST =
      List.of(
          "North", "South", "New", "Green", "River", "Port", "Lake", "High", "Golden", "Star",
          "Union", "Delta", "Harbour", "Sun", "Iron", "West", "East", "Central", "Royal", "Silver");
  private static final List<String> SECOND =
      List.of(
          "field", "gate", "bridge", "ton", "valley", "haven", "wood", "ridge", "brook", "mont",
          "plain", "shore", "cross", "stead", "well", "burg", "ford", "mere", "dale", "crest");
  private static final List<String> KIND =
      List.of("Industrial Park", "Special Economic Zone", "Industrial Estate", "Free Zone");
  private static final Map<String, String> LOCAL =
      Map.of(
          "cn",
          "工业园区",
          "kr",
          "산업단지",
          "eg",
          "المنطقة الصناعية",
          "ma",
          "المنطقة الصناعية",
          "ru",
          "индустриальный парк",
          "vn",
          "Khu công nghiệp",
          "ar",
          "Parque Industrial",
          "br",
          "Distrito Industrial",
          "th",
          "นิคมอุตสาหกรรม",
          "fr",
          "Zone industrielle");
  private static final int CITIES = 400;
  private static final List<String> ANSWERS =
      List.of(
          "power",
          "gas",
          "water",
          "wastewater",
          "waste",
          "steam",
          "telecom",
          "roads",
          "rail",
          "fence",
          "customs",
          "fire_protection",
          "security",
          "training");

  private InventedParks() {}

  private record Country(String code, double west, double east, double south, double north) {}

  /// The park of a number.
  public static Listing park(int number) {
    SplittableRandom random = new SplittableRandom(0x9E3779B97F4A7C15L * (number + 1));
    Country country = COUNTRIES.get(skewed(random, COUNTRIES.size()));
    int city = skewed(random, CITIES);
    String place = pick(random, FIRST) + pick(random, SECOND);
    Map<String, String> names = new HashMap<>();
    names.put(
        "en", place + " " + pick(random, KIND) + (random.nextInt(3) == 0 ? " " + number % 9 : ""));
    Optional.ofNullable(LOCAL.get(country.code()))
        .ifPresent(local -> names.put(language(country.code()), local + " " + city));
    return new Listing(
        new ParkId(country.code(), place.toLowerCase(Locale.ROOT) + "-" + number),
        new Names(names),
        status(random),
        random.nextInt(12) == 0 ? "zone" : "park",
        random.nextInt(3) == 0 ? "" : cityName(country, city),
        random.nextInt(20) == 0 ? Optional.empty() : Optional.of(near(country, city, random)),
        random.nextInt(4) == 0,
        sectors(random),
        measures(random),
        answers(random),
        List.of(),
        List.of("Invented register of " + country.code().toUpperCase(Locale.ROOT)),
        true);
  }

  private static String language(String country) {
    return switch (country) {
      case "cn" -> "zh";
      case "kr" -> "ko";
      case "eg", "ma" -> "ar";
      case "vn" -> "vi";
      case "ar" -> "es";
      case "br" -> "pt";
      case "th" -> "th";
      default -> country;
    };
  }

  /// The smaller the likelier: half of all fall on the first sixth.
  private static int skewed(SplittableRandom random, int bound) {
    double share = random.nextDouble();
    return (int) (share * share * share * bound);
  }

  private static String pick(SplittableRandom random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String cityName(Country country, int city) {
    SplittableRandom own = new SplittableRandom(country.code().hashCode() * 31L + city);
    return pick(own, FIRST) + pick(own, SECOND);
  }

  private static Place near(Country country, int city, SplittableRandom random) {
    SplittableRandom own = new SplittableRandom(country.code().hashCode() * 31L + city);
    double east = own.nextDouble(country.west(), country.east());
    double north = own.nextDouble(country.south(), country.north());
    return new Place(
        rounded(north + random.nextGaussian() * 0.15), rounded(east + random.nextGaussian() * 0.2));
  }

  private static double rounded(double value) {
    return Math.rint(value * 1e5) / 1e5;
  }

  private static Status status(SplittableRandom random) {
    return switch (random.nextInt(10)) {
      case 0 -> Status.PLANNED;
      case 1 -> Status.UNDER_CONSTRUCTION;
      case 2 -> Status.UNKNOWN;
      default -> random.nextInt(20) == 0 ? Status.CLOSED : Status.OPERATING;
    };
  }

  private static Set<String> sectors(SplittableRandom random) {
    Set<String> sectors = new TreeSet<>();
    if (random.nextInt(2) == 0) {
      sectors.add("C");
      for (int i = random.nextInt(4); i >= 0; i--) {
        sectors.add(Integer.toString(10 + skewed(random, 24)));
      }
    }
    return sectors;
  }

  private static Map<String, Double> measures(SplittableRandom random) {
    Map<String, Double> measures = new HashMap<>();
    double area = Math.exp(random.nextGaussian() * 1.3);
    put(measures, "area", random, 6, Math.rint(area * 1000) / 1000);
    put(measures, "area.free", random, 2, Math.rint(area * random.nextDouble() * 100) / 100);
    put(measures, "plots.free", random, 2, skewed(random, 80));
    put(measures, "jobs", random, 4, Math.rint(area * 2500 * random.nextDouble()));
    put(measures, "firms", random, 5, Math.rint(area * 30 * random.nextDouble()));
    put(measures, "distance.port", random, 3, skewed(random, 900));
    put(measures, "distance.airport", random, 3, skewed(random, 200));
    put(measures, "distance.rail", random, 2, skewed(random, 80));
    put(measures, "distance.road", random, 3, skewed(random, 60));
    return measures;
  }

  /// @param tenths how many of ten registers have this column
  private static void put(
      Map<String, Double> measures, String topic, SplittableRandom random, int tenths, double to) {
    if (random.nextInt(10) < tenths) {
      measures.put(topic, to);
    }
  }

  private static Map<String, Boolean> answers(SplittableRandom random) {
    Map<String, Boolean> answers = new HashMap<>();
    if (random.nextInt(2) == 0) {
      for (String topic : new ArrayList<>(ANSWERS)) {
        if (random.nextInt(4) > 0) {
          answers.put(topic, random.nextInt(3) > 0);
        }
      }
    }
    return answers;
  }
}
