package org.parkwright.formats.source.geometry;

import org.parkwright.kernel.document.Phrase;

/// A geometry that cannot be drawn.
public final class GeometryException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 80;
  private final String found;
  private final transient Phrase why;

  /// @param found what is written there
  /// @param why what is wrong with it
  public GeometryException(String found, Phrase why) {
    super(why + "; found " + found);
    this.found = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
    this.why = why;
  }

  /// What is written there, shortened.
  public String found() {
    return found;
  }

  /// What is wrong with it.
  public Phrase why() {
    return why;
  }
}
