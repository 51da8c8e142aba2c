package org.parkwright.formats.workbook.layout;

import java.util.List;
import java.util.stream.IntStream;

/// Keys of the words of the read-me sheet.
public final class ReadMe {
  /// Label of the park's name.
  public static final String PARK = "book.readme.park";

  /// Label of the park's address; read back when the hidden sheet is lost.
  public static final String ADDRESS = "book.readme.address";

  /// Label of the assessed period; read back when the hidden sheet is lost.
  public static final String PERIOD = "book.readme.period";

  /// Label of each index system.
  public static final String SYSTEM = "book.readme.system";

  /// How to fill the workbook in.
  public static final List<String> STEPS = numbered("book.step.", 6);

  /// What happens afterwards.
  public static final List<String> PROMISES = numbered("book.promise.", 4);

  private ReadMe() {}

  private static List<String> numbered(String prefix, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(i -> prefix + i).toList();
  }

  /// What a sheet is for.
  ///
  /// @param sheet `ANSWERS`, `EARLIER`, `LISTS`, `RIVALS`, `CHOICES` or `SYSTEMS`
  public static String about(String sheet) {
    return "book.about." + sheet;
  }
}
