package org.parkwright.formats.source.crs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How the datums that `.prj` files name lie to WGS 84: parameters of PROJ (`+towgs84`), the
/// same as those of the listed systems on that datum.
final class Datums {
  /// Name of a datum, and the code of a listed system on it; 0 for those that agree with WGS 84
  /// within a few metres.
  private static final Map<String, Integer> LISTED =
      Map.ofEntries(
          Map.entry("wgs1984", 0),
          Map.entry("wgs84", 0),
          Map.entry("worldgeodeticsystem1984", 0),
          Map.entry("etrs1989", 0),
          Map.entry("europeanterrestrialreferencesystem1989", 0),
          Map.entry("northamerican1983", 0),
          Map.entry("northamericandatum1983", 0),
          Map.entry("rgf1993", 0),
          Map.entry("reseaugeodesiquefrancais1993", 0),
          Map.entry("sirgas2000", 0),
          Map.entry("posgar2007", 0),
          Map.entry("posgar1998", 0),
          Map.entry("gda1994", 0),
          Map.entry("gda2020", 0),
          Map.entry("nzgd2000", 0),
          Map.entry("jgd2000", 0),
          Map.entry("jgd2011", 0),
          Map.entry("korea2000", 0),
          Map.entry("korean2000", 0),
          Map.entry("geocentricdatumofkorea", 0),
          Map.entry("china2000", 0),
          Map.entry("cgcs2000", 0),
          Map.entry("twd1997", 0),
          Map.entry("hartebeesthoek1994", 0),
          Map.entry("datumgeodesinasional1995", 0),
          Map.entry("dgn1995", 0),
          Map.entry("mexicoitrf2008", 0),
          Map.entry("magna", 0),
          Map.entry("israel1993", 2039),
          Map.entry("israel", 2039),
          Map.entry("osgb1936", 27700),
          Map.entry("ntf", 27572),
          Map.entry("nouvelletriangulationfrancaise", 27572),
          Map.entry("european1950", 23032),
          Map.entry("europeandatum1950", 23032),
          Map.entry("pulkovo1942", 28408),
          Map.entry("pulkovo1995", 20008),
          Map.entry("amersfoort", 28992),
          Map.entry("belge1972", 31370),
          Map.entry("reseaunationalbelge1972", 31370),
          Map.entry("ch1903", 21781),
          Map.entry("deutscheshauptdreiecksnetz", 31467),
          Map.entry("mgi", 31256),
          Map.entry("sjtsk", 5514),
          Map.entry("hungarian1972", 23700),
          Map.entry("tm65", 29902),
          Map.entry("ggrs1987", 2100),
          Map.entry("greekgeodeticreferencesystem1987", 2100),
          Map.entry("korean1985", 5174),
          Map.entry("koreandatum1985", 5174),
          Map.entry("egypt1907", 22992),
          Map.entry("adindan", 20136),
          Map.entry("arc1960", 21037),
          Map.entry("minna", 26331),
          Map.entry("merchich", 26191),
          Map.entry("nordsahara1959", 30791),
          Map.entry("carthage", 22391),
          Map.entry("ainelabd1970", 20438),
          Map.entry("indian1975", 24047),
          Map.entry("hongkong1980", 2326),
          Map.entry("provisionalsouthamerican1956", 24819),
          Map.entry("southamerican1969", 29193),
          Map.entry("northamerican1927", 26717),
          Map.entry("northamericandatum1927", 26717),
          Map.entry("newzealandgeodeticdatum1949", 27200),
          Map.entry("campoinchauspe", 22191));

  private Datums() {}

  /// The parameters that lead from a datum to WGS 84; empty text where none are needed, nothing
  /// where the datum is not known.
  static Optional<String> toWgs84(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("^d_|[^a-z0-9]", "")
            .replaceAll("(?:paris|ferro)$", "");
    Integer code = LISTED.get(plain);
    if (code == null) {
      return Optional.empty();
    }
    return code == 0
        ? Optional.of("")
        : CrsCodes.parameters(code)
            .map(parameters -> parameters.replaceAll("^(?:.*?( \\+towgs84=\\S+))?.*$", "$1"));
  }
}
