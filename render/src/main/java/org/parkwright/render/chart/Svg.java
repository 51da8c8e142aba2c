package org.parkwright.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.parkwright.render.text.Characters;

/// Writes SVG as text: elements, attributes in the order given, escaped content. Only presentation
/// attributes and classes are used, never `style`, so that the drawing shows under a content
/// security policy of `style-src 'self'`; no `id` either, so that any number of drawings can stand
/// in one page.
///
/// Attributes are given as name, value, name, value …; numbers are written with at most two
/// decimals, which is a fiftieth of a pixel at any size that we print.
public final class Svg {
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  public Svg open(String name, Object... attributes) {
    start(name, attributes);
    text.append('>');
    open.push(name);
    return this;
  }

  public Svg close() {
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  /// An element without content.
  public Svg element(String name, Object... attributes) {
    start(name, attributes);
    text.append("/>");
    return this;
  }

  /// An element with words in it.
  public Svg words(String name, String content, Object... attributes) {
    open(name, attributes);
    text.append(Characters.escaped(content));
    return close();
  }

  public Svg line(double x1, double y1, double x2, double y2, Object... attributes) {
    start("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    attributes(attributes);
    text.append("/>");
    return this;
  }

  public Svg rectangle(double x, double y, double width, double height, Object... attributes) {
    start("rect", "x", x, "y", y, "width", width, "height", height);
    attributes(attributes);
    text.append("/>");
    return this;
  }

  /// Drawing written elsewhere.
  public Svg add(Svg other) {
    text.append(other.text);
    return this;
  }

  /// A coordinate as text: at most two decimals, a full stop, no exponent.
  static String coordinate(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private void start(String name, Object... attributes) {
    text.append('<').append(name);
    attributes(attributes);
  }

  private void attributes(Object... attributes) {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      String written =
          value instanceof Number number
              ? coordinate(number.doubleValue())
              : Characters.escaped(value.toString());
      text.append(' ').append(attributes[i]).append("=\"").append(written).append('"');
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
