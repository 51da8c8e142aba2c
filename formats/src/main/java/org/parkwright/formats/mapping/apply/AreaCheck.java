package org.parkwright.formats.mapping.apply;

import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.formats.typed.PlainNumber;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.geo.Area;
import org.parkwright.kernel.quantity.Unit;

/// Compares the area that a source gives with the area of the outline that it gives.
final class AreaCheck {
  private static final Unit HECTARE = Unit.of("ha");
  private static final double SQUARE_METRES = 10_000;

  private AreaCheck() {}

  static void check(Entry entry, double tolerance, RowProblems problems) {
    for (Claim outline : entry.claims()) {
      if (outline.value() instanceof Value.Outline drawn) {
        double computed = Area.squareMetres(drawn.shape()) / SQUARE_METRES;
        for (Claim area : entry.claims()) {
          if (area.topic().equals("area") && area.value() instanceof Value.Amount stated) {
            compare(computed, stated.quantity().in(HECTARE).value(), tolerance, problems);
          }
        }
      }
    }
  }

  private static void compare(
      double computed, double stated, double tolerance, RowProblems problems) {
    if (Math.abs(computed - stated) > tolerance / 100 * stated) {
      problems.tell(
          ProblemKind.AREA_DISAGREES,
          "",
          Phrase.text(PlainNumber.rounded(stated, 6) + " ha"),
          Phrase.of("problem.expect.area", PlainNumber.rounded(computed, 6)));
    }
  }
}
