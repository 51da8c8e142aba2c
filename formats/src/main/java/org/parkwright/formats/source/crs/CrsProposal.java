package org.parkwright.formats.source.crs;

import org.parkwright.kernel.document.Phrase;

/// A coordinate system that numbers may be written in.
///
/// @param crs its name, for example `EPSG:27572`
/// @param title as surveyors call it
/// @param swapped whether the first column holds the north and the second the east
/// @param scale what the numbers are to be multiplied by first: 1000 when they are kilometres
/// @param share of the points that come to lie in the country and where the system is used, 0 to 1
public record CrsProposal(String crs, String title, boolean swapped, int scale, double share) {

  public CrsProposal {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share must lie in 0..1; found " + share);
    }
  }

  /// Why it is proposed, in words.
  public Phrase reason() {
    int percent = (int) Math.floor(share * 100);
    String key =
        swapped
            ? scale == 1 ? "source.crs.swapped" : "source.crs.swapped_km"
            : scale == 1 ? "source.crs.fits" : "source.crs.km";
    return Phrase.of(key, title, crs, percent);
  }
}
