package org.parkwright.formats.source.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.formats.source.archive.Content;
import org.parkwright.formats.typed.PlainNumber;

/// The records of a `.dbf` file one after the other.
final class DbfRecords implements AutoCloseable {
  private static final int END = 0x1A;
  private final InputStream in;
  private final DbfFields fields;
  private final Charset charset;

  /// A record.
  ///
  /// @param deleted marked as deleted and not yet removed
  record Row(List<String> cells, boolean deleted) {}

  DbfRecords(Content attributes, DbfFields fields, Charset charset) throws IOException {
    this.fields = fields;
    this.charset = charset;
    this.in = attributes.open();
    try {
      in.skipNBytes(fields.headerLength());
    } catch (IOException | RuntimeException broken) {
      in.close();
      throw broken;
    }
  }

  /// The next record; nothing at the end.
  Optional<Row> next() throws IOException {
    byte[] record = in.readNBytes(fields.recordLength());
    if (record.length == 0 || record[0] == END) {
      return Optional.empty();
    }
    if (record.length < fields.recordLength()) {
      throw new BrokenLayerException(".dbf");
    }
    List<String> cells = new ArrayList<>(fields.fields().size());
    int at = 1;
    for (DbfFields.Field field : fields.fields()) {
      cells.add(text(record, at, field));
      at += field.length();
    }
    return Optional.of(new Row(cells, record[0] == '*'));
  }

  private String text(byte[] record, int at, DbfFields.Field field) {
    ByteBuffer binary = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
    return switch (field.type()) {
      case 'C', 'c', 'V' ->
          new String(record, at, field.length(), charset).replace('\0', ' ').strip();
      case 'D' -> date(plain(record, at, field));
      case 'L' -> truth(plain(record, at, field));
      case 'I', '+' ->
          field.length() == 4 ? Integer.toString(binary.getInt(at)) : plain(record, at, field);
      case 'O', 'B' ->
          field.length() == 8 ? PlainNumber.of(binary.getDouble(at)) : plain(record, at, field);
      case 'M', 'G', 'P', '@', 'T' -> "";
      default -> {
        String number = plain(record, at, field);
        yield number.startsWith("*") ? "" : number;
      }
    };
  }

  private static String plain(byte[] record, int at, DbfFields.Field field) {
    return new String(record, at, field.length(), StandardCharsets.ISO_8859_1)
        .replace('\0', ' ')
        .strip();
  }

  private static String date(String digits) {
    if (digits.matches("0*")) {
      return "";
    }
    return digits.replaceFirst("^([0-9]{4})([0-9]{2})([0-9]{2})$", "$1-$2-$3");
  }

  private static String truth(String letter) {
    return switch (letter) {
      case "T", "t", "Y", "y" -> "TRUE";
      case "F", "f", "N", "n" -> "FALSE";
      default -> "";
    };
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
