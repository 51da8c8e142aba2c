package org.parkwright.server.park;

import java.util.Locale;
import org.parkwright.domain.park.Plot;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.domain.park.claim.ValueWords;
import org.parkwright.server.page.Frame;

/// Plots as a page shows them.
final class Plots {
  private Plots() {}

  static ParkView.PlotLine line(Plot plot, Frame frame) {
    return new ParkView.PlotLine(
        plot.number(),
        plot.area().map(area -> ValueWords.of(new Value.Amount(area), frame.texts())),
        frame.t("plot." + plot.vacancy().name().toLowerCase(Locale.ROOT)),
        plot.use(),
        plot.price().map(claim -> ValueWords.of(claim.value(), frame.texts())));
  }
}
