package org.parkwright.render;

import java.util.Locale;
import org.parkwright.kernel.document.Chart;
import org.parkwright.kernel.document.FindingsStrip;
import org.parkwright.kernel.document.GapBars;
import org.parkwright.kernel.document.RangeBars;
import org.parkwright.kernel.document.Trend;
import org.parkwright.render.chart.FindingsStripDrawing;
import org.parkwright.render.chart.GapBarsDrawing;
import org.parkwright.render.chart.RangeBarsDrawing;
import org.parkwright.render.chart.TrendDrawing;
import org.parkwright.render.text.Words;

/// Draws a [Chart] as SVG text: one `<svg>` element for a page, a PDF or a file of its own.
///
/// The drawing is plain: no script, no `style` attribute, no `id`, no outside reference. It has
/// `role="img"`, the chart's title as `<title>` and its text equivalent as `<desc>`.
public final class ChartSvg {
  private ChartSvg() {}

  /// The chart with numbers and words in the reader's locale.
  public static String of(Chart chart, Locale locale) {
    Words words = Words.in(locale);
    return switch (chart) {
      case RangeBars bars -> RangeBarsDrawing.of(bars, words);
      case FindingsStrip strip -> FindingsStripDrawing.of(strip, words);
      case GapBars gaps -> GapBarsDrawing.of(gaps, words);
      case Trend trend -> TrendDrawing.of(trend, words);
    };
  }
}
