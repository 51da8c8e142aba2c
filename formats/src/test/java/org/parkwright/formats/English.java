package org.parkwright.formats;

import java.util.Locale;
import org.parkwright.render.text.Texts;

/// The English words, as a reader gets them.
public final class English {
  public static final Texts WORDS = Texts.in(Locale.ENGLISH);

  private English() {}
}
