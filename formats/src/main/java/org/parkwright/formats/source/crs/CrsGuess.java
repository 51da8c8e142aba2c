package org.parkwright.formats.source.crs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parkwright.kernel.geo.Box;

/// Proposes what coordinate system two columns of numbers are written in.
///
/// Each known system is tried, in both orders of the columns and for metres and kilometres: the
/// points, turned into degrees, must come to lie where the system is used and, if the country is
/// known, in that country. The more of them do, the better the proposal; some are always wrong in
/// real files, so that half of them are enough to be named at all. Systems that differ by a few
/// metres fit equally well: the worldwide one comes first.
public final class CrsGuess {
  private static final int SAMPLE = 200;
  private static final int PROPOSALS = 6;
  private static final double LEAST = 0.5;

  private final double[] first;
  private final double[] second;
  private final String country;

  private CrsGuess(double[] first, double[] second, String country) {
    this.first = first;
    this.second = second;
    this.country = country;
  }

  /// Proposals, the best first; none when nothing fits half of the points.
  ///
  /// @param first numbers of the first column: x, easting, longitude, or the other one
  /// @param second numbers of the second column, as many; a pair with NaN is left out
  /// @param country code of ISO 3166-1 with two letters, where it is known
  public static List<CrsProposal> of(double[] first, double[] second, Optional<String> country) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          "columns must be equally long; found %d and %d".formatted(first.length, second.length));
    }
    List<Integer> whole = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      if (Double.isFinite(first[i]) && Double.isFinite(second[i])) {
        whole.add(i);
      }
    }
    int step = Math.max(1, whole.size() / SAMPLE);
    int n = (whole.size() + step - 1) / step;
    double[] a = new double[n];
    double[] b = new double[n];
    for (int i = 0; i < n; i++) {
      a[i] = first[whole.get(i * step)];
      b[i] = second[whole.get(i * step)];
    }
    return n == 0 ? List.of() : new CrsGuess(a, b, country.orElse("")).proposals();
  }

  private List<CrsProposal> proposals() {
    List<CrsProposal> found = new ArrayList<>();
    degrees(false, found);
    degrees(true, found);
    for (CrsCodes.Listed system : CrsCodes.all()) {
      if (system.isProjected() && reaches(system.area())) {
        Projection projection = Projection.named("EPSG:" + system.code()).orElseThrow();
        for (int scale : new int[] {1, 1000}) {
          projected(system, projection, false, scale, found);
          projected(system, projection, true, scale, found);
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparingDouble((CrsProposal p) -> Math.rint(p.share() * 50)).reversed())
        .limit(PROPOSALS)
        .toList();
  }

  private boolean reaches(Box area) {
    List<Box> boxes = Countries.boxes(country);
    return boxes.isEmpty()
        || boxes.stream()
            .anyMatch(
                box ->
                    box.south() <= area.north()
                        && area.south() <= box.north()
                        && (area.west() > area.east()
                            || (box.west() <= area.east() && area.west() <= box.east())));
  }

  private void degrees(boolean swapped, List<CrsProposal> found) {
    int inside = 0;
    int possible = 0;
    for (int i = 0; i < first.length; i++) {
      double longitude = swapped ? second[i] : first[i];
      double latitude = swapped ? first[i] : second[i];
      boolean onGlobe = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
      possible += onGlobe ? 1 : 0;
      inside += onGlobe && Countries.mayHold(country, longitude, latitude) ? 1 : 0;
    }
    double share = inside / (double) first.length;
    // Small numbers are metres of some grid far more rarely than degrees.
    if (share >= LEAST && possible * 2 > first.length) {
      found.add(new CrsProposal("EPSG:4326", "WGS 84", swapped, 1, share));
    }
  }

  private void projected(
      CrsCodes.Listed system,
      Projection projection,
      boolean swapped,
      int scale,
      List<CrsProposal> found) {
    int inside = 0;
    for (int i = 0; i < first.length; i++) {
      if (inside + first.length - i < first.length * LEAST) {
        return;
      }
      double x = scale * (swapped ? second[i] : first[i]);
      double y = scale * (swapped ? first[i] : second[i]);
      double[] at = projection.toDegrees(x, y);
      inside +=
          Double.isFinite(at[0])
                  && Double.isFinite(at[1])
                  && Math.abs(at[0]) <= 180
                  && Math.abs(at[1]) <= 90
                  && system.area().holds(at[0], at[1])
                  && Countries.mayHold(country, at[0], at[1])
              ? 1
              : 0;
    }
    double share = inside / (double) first.length;
    if (share >= LEAST) {
      found.add(new CrsProposal("EPSG:" + system.code(), system.title(), swapped, scale, share));
    }
  }
}
