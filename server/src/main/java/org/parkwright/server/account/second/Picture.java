package org.parkwright.server.account.second;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/// An address as a QR code (ISO/IEC 18004) for the camera of a telephone, drawn here so that no
/// other server ever sees what is in it.
///
/// @param size squares on a side, with the quiet zone around
/// @param path outline of the dark squares for an SVG, a unit each
public record Picture(int size, String path) {
  private static final int QUIET = 4;

  static Picture of(String address) {
    try {
      BitMatrix squares =
          new QRCodeWriter()
              .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
      return new Picture(squares.getWidth(), path(squares));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("too long for a QR code: " + address.length(), tooLong);
    }
  }

  private static String path(BitMatrix squares) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++) {
      for (int x = 0; x < squares.getWidth(); x++) {
        if (squares.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
