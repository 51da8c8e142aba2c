package org.parkwright.render.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// The hatched ground of unknown cells as a small tile, for the PDF engine, which knows no
/// repeating gradient.
public final class Hatch {
  private static final int SIDE = 24;
  private static final int PAPER = 0xFFFFFF;
  private static final int LINE = 0xD5DCE3;

  private Hatch() {}

  /// A square PNG with one slanting line that meets itself at the edges.
  public static String pngBase64() {
    var tile = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < SIDE; x++) {
      for (int y = 0; y < SIDE; y++) {
        tile.setRGB(x, y, (x + y) % SIDE < SIDE / 5 ? LINE : PAPER);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(tile, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(out.toByteArray());
  }
}
