package org.parkwright.render.paper;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/// Joins Arabic letters and turns them round for an engine that writes from left to right.
///
/// The engine's own joiner gives vowel marks a stroke of their own, which breaks words such as
/// "جزئيًا". Here letters are joined and marks stay marks, which the font sets over the letter
/// before.
public final class ArabicLetters implements BidiReorderer {
  private static final char FIRST_SPACING_MARK = '\uFE70';

  /// The combining marks behind the spacing forms U+FE70 to U+FE7F.
  private static final String MARKS =
      "\u064B\u064B\u064C\u0000\u064D\u0000\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

  private final ICUBidiReorderer engine = new ICUBidiReorderer();
  private final ArabicShaping joiner =
      new ArabicShaping(ArabicShaping.LETTERS_SHAPE_TASHKEEL_ISOLATED);

  @Override
  public String reorderRTLTextToLTR(String text) {
    return engine.reorderRTLTextToLTR(text);
  }

  @Override
  public String shapeText(String text) {
    try {
      return combining(joiner.shape(text));
    } catch (ArabicShapingException e) {
      return text; // Only thrown where a fixed length is asked for; letters then stand unjoined.
    }
  }

  @Override
  public String deshapeText(String text) {
    return engine.deshapeText(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  private static String combining(String shaped) {
    var text = new StringBuilder(shaped.length());
    for (int i = 0; i < shaped.length(); i++) {
      char c = shaped.charAt(i);
      int place = c - FIRST_SPACING_MARK;
      boolean mark = place >= 0 && place < MARKS.length() && MARKS.charAt(place) != 0;
      text.append(mark ? MARKS.charAt(place) : c);
    }
    return text.toString();
  }
}
