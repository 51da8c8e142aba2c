package org.parkwright.render.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;

/// One line of text in the order in which it is written from left to right on paper (Unicode
/// Standard Annex 9, rule L2), with Arabic letters joined.
final class PaperLine {
  private PaperLine() {}

  static String leftToRight(String text, boolean rightToLeft, BidiReorderer letters) {
    var bidi =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Object[] pieces = new Object[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      String piece = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      boolean backward = levels[i] % 2 == 1;
      pieces[i] = backward ? letters.reorderRTLTextToLTR(letters.shapeText(piece)) : piece;
    }
    Bidi.reorderVisually(levels, 0, pieces, 0, runs);
    var line = new StringBuilder();
    for (Object piece : pieces) {
      line.append(piece);
    }
    return line.toString();
  }
}
