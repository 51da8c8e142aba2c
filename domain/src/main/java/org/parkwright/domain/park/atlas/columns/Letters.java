package org.parkwright.domain.park.atlas.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.atlas.Listing;

/// The texts of all rows, as bytes one after the other: an object for each would take four times
/// the room. In a row: its address, its whereabouts, then language and name by turns.
final class Letters {
  private static final char BETWEEN = '\0';
  private final byte[] bytes;
  private final int[] ends;

  private Letters(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
  }

  private String[] parts(int row) {
    int start = row == 0 ? 0 : ends[row - 1];
    return new String(bytes, start, ends[row] - start, StandardCharsets.UTF_8).split("\0", -1);
  }

  /// Address, whereabouts and names of a row.
  Texts of(int row) {
    String[] parts = parts(row);
    Map<String, String> names = new TreeMap<>();
    for (int i = 2; i + 1 < parts.length; i += 2) {
      names.put(parts[i], parts[i + 1]);
    }
    return new Texts(ParkId.of(parts[0]), parts[1], new Names(names));
  }

  record Texts(ParkId id, String whereabouts, Names names) {}

  /// Whether this row has this address.
  boolean isAt(int row, byte[] address) {
    int start = row == 0 ? 0 : ends[row - 1];
    return start + address.length < ends[row]
        && bytes[start + address.length] == BETWEEN
        && Arrays.equals(bytes, start, start + address.length, address, 0, address.length);
  }

  /// How an address is compared.
  static byte[] address(ParkId id) {
    return id.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Texts being gathered.
  static final class Draft {
    private byte[] bytes = new byte[4096];
    private int[] ends = new int[64];
    private int length;
    private int count;

    void add(Listing park) {
      StringJoiner text = new StringJoiner(String.valueOf(BETWEEN));
      text.add(park.id().toString()).add(plain(park.whereabouts()));
      park.names().byLanguage().forEach((tag, name) -> text.add(tag).add(plain(name)));
      byte[] more = text.toString().getBytes(StandardCharsets.UTF_8);
      if (length + more.length > bytes.length) {
        bytes =
            Arrays.copyOf(bytes, Math.max(bytes.length + bytes.length / 2, length + more.length));
      }
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
      }
      System.arraycopy(more, 0, bytes, length, more.length);
      length += more.length;
      ends[count++] = length;
    }

    private static String plain(String text) {
      return text.indexOf(BETWEEN) < 0 ? text : text.replace(BETWEEN, ' ');
    }

    /// @param order rows in the order in which they stand in the end
    Letters done(List<Integer> order) {
      byte[] sorted = new byte[length];
      int[] newEnds = new int[count];
      int at = 0;
      for (int place = 0; place < count; place++) {
        int row = order.get(place);
        int start = row == 0 ? 0 : ends[row - 1];
        System.arraycopy(bytes, start, sorted, at, ends[row] - start);
        at += ends[row] - start;
        newEnds[place] = at;
      }
      return new Letters(sorted, newEnds);
    }
  }
}
