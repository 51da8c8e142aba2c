package org.parkwright.render.paper;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the path data that our drawings use: absolute `M`, `L`, `Q`, `Z`, and `A` for an arc of a
/// circle that turns the way the numbers of a clock do or against it.
final class PaperPath {
  private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");

  private PaperPath() {}

  static Path2D of(String data) {
    var path = new Path2D.Double();
    COMMAND.matcher(data).results().forEach(command -> add(path, command, data));
    return path;
  }

  private static void add(Path2D path, MatchResult command, String data) {
    String numbers = command.group(2).strip();
    double[] n =
        numbers.isEmpty()
            ? new double[0]
            : Pattern.compile("[ ,]+")
                .splitAsStream(numbers)
                .mapToDouble(Double::parseDouble)
                .toArray();
    switch (command.group(1)) {
      case "M" -> path.moveTo(n[0], n[1]);
      case "L" -> path.lineTo(n[0], n[1]);
      case "Q" -> path.quadTo(n[0], n[1], n[2], n[3]);
      case "A" -> arc(path, n[0], n[3] == 1, n[4] == 1, n[5], n[6]);
      case "Z" -> path.closePath();
      default ->
          throw new IllegalArgumentException(
              "path \"" + data + "\" holds " + command.group(1) + "; expected M, L, Q, A or Z");
    }
  }

  /// The arc of a circle from the pen to (x, y); centre after SVG 2, appendix B.2.4.
  private static void arc(
      Path2D path, double radius, boolean large, boolean clockwise, double x, double y) {
    double x0 = path.getCurrentPoint().getX();
    double y0 = path.getCurrentPoint().getY();
    double half = Math.hypot(x - x0, y - y0) / 2;
    double r = Math.max(radius, half);
    double height = Math.sqrt(r * r - half * half) * (large == clockwise ? -1 : 1);
    double cx = (x0 + x) / 2 - height * (y - y0) / (2 * half);
    double cy = (y0 + y) / 2 + height * (x - x0) / (2 * half);
    double from = Math.toDegrees(Math.atan2(cy - y0, x0 - cx));
    double to = Math.toDegrees(Math.atan2(cy - y, x - cx));
    // Arc2D counts against the clock; the sweep of SVG, with y downwards, counts with it.
    double turn = clockwise ? -((from - to + 720) % 360) : (to - from + 720) % 360;
    path.append(new Arc2D.Double(cx - r, cy - r, 2 * r, 2 * r, from, turn, Arc2D.OPEN), true);
  }
}
