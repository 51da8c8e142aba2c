package org.parkwright.formats.source.shapefile;

import java.io.IOException;

/// A file of a shapefile that does not follow its format.
final class BrokenLayerException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenLayerException(String message) {
    super(message);
  }
}
