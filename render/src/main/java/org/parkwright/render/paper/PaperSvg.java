package org.parkwright.render.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Puts our own drawings ([org.parkwright.render.chart.Svg]) on paper with the document's own
/// fonts.
///
/// Why not Batik, which the PDF engine offers for SVG? It draws letters as outlines, so that no
/// figure of a chart can be searched, copied or read aloud; it loses right-to-left text that is
/// anchored at its start; and it asks the machine's font system, which a bare server does not
/// have. Our drawings use five elements, listed in [PaperPen]; anything else is refused, and a
/// test draws every chart.
public final class PaperSvg implements SVGDrawer {

  /// Gives every drawing its text equivalent as the alternative text of the PDF's tag.
  public static void describeForReaders(Document page) {
    NodeList drawings = page.getElementsByTagName("svg");
    for (int i = 0; i < drawings.getLength(); i++) {
      Element drawing = (Element) drawings.item(i);
      NodeList words = drawing.getElementsByTagName("desc");
      drawing.setAttribute("alt", words.getLength() == 0 ? " " : words.item(0).getTextContent());
    }
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg,
      Box box,
      CssContext css,
      double cssWidth,
      double cssHeight,
      double dotsPerPixel) {
    double width = Double.parseDouble(svg.getAttribute("width"));
    double height = Double.parseDouble(svg.getAttribute("height"));
    double scale =
        cssWidth >= 0 ? cssWidth / width : cssHeight >= 0 ? cssHeight / height : dotsPerPixel;
    return new Drawing(svg, width * scale, height * scale, scale);
  }

  /// @param scale dots of the device per unit of the drawing
  private record Drawing(Element svg, double width, double height, double scale)
      implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      new PaperPen(device, context, x, y, scale).draw(svg);
    }
  }

  // Fonts come from the document; there are no font rules to import.

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}
}
