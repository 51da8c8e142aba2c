package org.parkwright.render.paper;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Draws the elements that our charts and marks are made of: `rect`, `line`, `circle`, `path` (see
/// [PaperPath]) and `text` in one line. `title` and `desc` are words about the drawing, not drawn.
final class PaperPen {
  private static final String[] FAMILIES = {"Noto Sans", "Noto Sans Arabic", "Noto Sans SC"};

  private final OutputDevice device;
  private final RenderingContext context;
  private final AffineTransform placement;
  private final double scale;

  /// @param scale dots of the device per unit of the drawing
  PaperPen(OutputDevice device, RenderingContext context, double x, double y, double scale) {
    this.device = device;
    this.context = context;
    this.scale = scale;
    this.placement = new AffineTransform(scale, 0, 0, scale, x, y);
  }

  void draw(Element svg) {
    for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        drawOne(element);
      }
    }
  }

  private void drawOne(Element e) {
    switch (e.getNodeName()) {
      case "rect" ->
          shape(e, new Rectangle2D.Double(at(e, "x"), at(e, "y"), at(e, "width"), at(e, "height")));
      case "line" ->
          shape(e, new Line2D.Double(at(e, "x1"), at(e, "y1"), at(e, "x2"), at(e, "y2")));
      case "circle" -> {
        double r = at(e, "r");
        shape(e, new Ellipse2D.Double(at(e, "cx") - r, at(e, "cy") - r, 2 * r, 2 * r));
      }
      case "path" -> shape(e, PaperPath.of(e.getAttribute("d")));
      case "text" -> text(e);
      case "title", "desc" -> {}
      default ->
          throw new IllegalArgumentException(
              "a drawing holds <"
                  + e.getNodeName()
                  + ">; expected rect, line, circle, path, text, title or desc");
    }
  }

  private static double at(Element e, String name) {
    return Double.parseDouble(e.getAttribute(name));
  }

  private void shape(Element e, Shape shape) {
    Shape placed = placement.createTransformedShape(shape);
    String fill = e.getAttribute("fill");
    String stroke = e.getAttribute("stroke");
    if (fill.startsWith("#")) {
      device.setColor(colour(fill));
      device.fill(placed);
    }
    if (stroke.startsWith("#")) {
      device.setColor(colour(stroke));
      device.setStroke(pen(e));
      device.draw(placed);
    }
  }

  private BasicStroke pen(Element e) {
    float width = (float) (at(e, "stroke-width") * scale);
    String dashes = e.getAttribute("stroke-dasharray");
    if (dashes.isEmpty() || dashes.equals("none")) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
    double[] lengths = Arrays.stream(dashes.split(" ")).mapToDouble(Double::parseDouble).toArray();
    float[] scaled = new float[lengths.length];
    for (int i = 0; i < lengths.length; i++) {
      scaled[i] = (float) (lengths[i] * scale);
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, scaled, 0);
  }

  private static FSRGBColor colour(String hex) {
    return new FSRGBColor(Integer.parseInt(hex.substring(1), 16));
  }

  private void text(Element e) {
    FSFont font = font(at(e, "font-size"), e.getAttribute("font-weight").equals("bold"));
    boolean rightToLeft = e.getAttribute("direction").equals("rtl");
    String line = PaperLine.leftToRight(e.getTextContent(), rightToLeft, new ArabicLetters());
    double width = context.getTextRenderer().getWidth(context.getFontContext(), font, line);
    double left =
        placement.getTranslateX()
            + at(e, "x") * scale
            - width * shareBefore(e.getAttribute("text-anchor"), rightToLeft);
    double baseline = placement.getTranslateY() + at(e, "y") * scale;
    device.setColor(colour(e.getAttribute("fill")));
    device.setFont(font);
    context.getTextRenderer().drawString(device, line, (float) left, (float) baseline);
  }

  /// The share of a line that stands left of its anchor.
  private static double shareBefore(String anchor, boolean rightToLeft) {
    return switch (anchor) {
      case "middle" -> 0.5;
      case "end" -> rightToLeft ? 0 : 1;
      default -> rightToLeft ? 1 : 0;
    };
  }

  private FSFont font(double size, boolean bold) {
    var wanted = new FontSpecification();
    wanted.families = FAMILIES.clone();
    wanted.size = (float) (size * scale);
    wanted.fontWeight = bold ? IdentValue.BOLD : IdentValue.NORMAL;
    wanted.fontStyle = IdentValue.NORMAL;
    wanted.variant = IdentValue.NORMAL;
    if (device instanceof AbstractOutputDevice paper) {
      paper.setFontSpecification(wanted);
    }
    return context.getFont(wanted);
  }
}
