package org.parkwright.formats.source.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.parkwright.formats.source.archive.Content;

/// The head of a `.dbf` file: what fields its records have.
///
/// @param headerLength bytes before the first record
/// @param recordLength bytes of a record, its mark included
/// @param language the driver's number of the character set
/// @param fields in their order
record DbfFields(int headerLength, int recordLength, int language, List<Field> fields) {
  private static final int DESCRIPTOR = 32;

  /// A field.
  ///
  /// @param name as bytes, in the character set of the file
  /// @param type its letter: `C` text, `N` and `F` numbers, `D` date, `L` truth
  record Field(byte[] name, char type, int length) {}

  static DbfFields of(Content attributes) throws IOException {
    try (InputStream in = attributes.open()) {
      byte[] head = in.readNBytes(DESCRIPTOR);
      if (head.length < DESCRIPTOR) {
        throw new BrokenLayerException(".dbf");
      }
      ByteBuffer numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
      int headerLength = numbers.getShort(8) & 0xFFFF;
      int recordLength = numbers.getShort(10) & 0xFFFF;
      List<Field> fields = new ArrayList<>();
      int length = 1;
      for (int at = DESCRIPTOR; at + DESCRIPTOR < headerLength + 1; at += DESCRIPTOR) {
        byte[] raw = in.readNBytes(DESCRIPTOR);
        if (raw.length < DESCRIPTOR || raw[0] == 0x0D) {
          break;
        }
        int end = 0;
        while (end < 11 && raw[end] != 0) {
          end++;
        }
        byte[] name = java.util.Arrays.copyOf(raw, end);
        Field field = new Field(name, (char) (raw[11] & 0xFF), raw[16] & 0xFF);
        fields.add(field);
        length += field.length();
      }
      if (fields.isEmpty() || length > recordLength || recordLength < 2) {
        throw new BrokenLayerException(".dbf " + length + " > " + recordLength);
      }
      return new DbfFields(headerLength, recordLength, head[29] & 0xFF, List.copyOf(fields));
    }
  }
}
