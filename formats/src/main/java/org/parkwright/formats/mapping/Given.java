package org.parkwright.formats.mapping;

import java.util.Optional;

/// Something that is the same for all rows or stands in a column of each.
public sealed interface Given {
  /// Nobody has said.
  Given NOTHING = new Fixed("");

  /// The same for all rows.
  ///
  /// @param text may be empty when nobody has said
  record Fixed(String text) implements Given {}

  /// Every row says it.
  ///
  /// @param column heading of the column
  record By(String column) implements Given {
    public By {
      Heading.check(column);
    }
  }

  /// Whether nothing is given.
  default boolean isNothing() {
    return equals(NOTHING);
  }

  /// The column where it stands, if it stands in one.
  default Optional<String> heading() {
    return switch (this) {
      case Fixed fixed -> Optional.empty();
      case By by -> Optional.of(by.column());
    };
  }
}
