package org.parkwright.store.atlas;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.store.sql.Row;

/// A value in the columns of a claim; those of one kind are filled, the others null.
final class ValueColumns {
  static final List<String> NAMES =
      List.of(
          "words",
          "amount",
          "unit",
          "truth",
          "codes",
          "scheme",
          "status",
          "reason",
          "day",
          "latitude",
          "longitude",
          "outline");

  private ValueColumns() {}

  /// The columns in the order of their names.
  static @Nullable Object[] of(Value value) {
    return switch (value) {
      case Value.Words w -> filled("words", w.text());
      case Value.Amount a ->
          filled("amount", a.quantity().value(), "unit", a.quantity().unit().symbol());
      case Value.Truth t -> filled("truth", t.holds());
      case Value.Codes c -> filled("codes", c.codes(), "scheme", c.scheme());
      case Value.State s -> filled("status", s.status().name(), "reason", s.reason());
      case Value.Day d -> filled("day", d.date());
      case Value.Point p ->
          filled("latitude", p.place().latitude(), "longitude", p.place().longitude());
      case Value.Outline o -> filled("outline", Wkb.of(o.shape()));
    };
  }

  private static @Nullable Object[] filled(Object... pairs) {
    @Nullable Object[] columns = new @Nullable Object[NAMES.size()];
    for (int i = 0; i < pairs.length; i += 2) {
      columns[NAMES.indexOf((String) pairs[i])] = pairs[i + 1];
    }
    return columns;
  }

  static Value read(Row row) throws SQLException {
    Optional<String> words = row.optionalText("words");
    if (words.isPresent()) {
      return new Value.Words(words.get());
    }
    if (!row.isNull("amount")) {
      return new Value.Amount(new Quantity(row.number("amount"), Unit.of(row.text("unit"))));
    }
    if (!row.isNull("truth")) {
      return new Value.Truth(row.truth("truth"));
    }
    if (!row.isNull("scheme")) {
      return new Value.Codes(row.text("scheme"), row.texts("codes"));
    }
    Optional<String> status = row.optionalText("status");
    if (status.isPresent()) {
      return new Value.State(Status.valueOf(status.get()), row.text("reason"));
    }
    Optional<String> day = row.optionalText("day");
    if (day.isPresent()) {
      return new Value.Day(day.get());
    }
    return row.isNull("latitude")
        ? new Value.Outline(Wkb.read(row.bytes("outline")))
        : new Value.Point(new Place(row.number("latitude"), row.number("longitude")));
  }
}
