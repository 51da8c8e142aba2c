package org.parkwright.domain.park.claim;

import java.text.NumberFormat;
import java.util.Locale;
import org.parkwright.domain.park.Place;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;

/// What a claim says, in the words of a language.
public final class ValueWords {
  /// Decimals that a person can use: a ten-thousandth of a degree is eleven metres.
  private static final int DECIMALS = 5;

  private ValueWords() {}

  /// The value in words; numbers with all the digits that a source gave.
  public static String of(Value value, Wording wording) {
    return switch (value) {
      case Value.Words words -> words.text();
      case Value.Amount amount -> amount(amount.quantity(), wording);
      case Value.Truth truth -> wording.say(truth.holds() ? "answer.yes" : "answer.no");
      case Value.Codes codes ->
          wording.say("claim.codes", String.join(", ", codes.codes()), codes.scheme());
      case Value.State state -> {
        String status =
            wording.say("park.status." + state.status().name().toLowerCase(Locale.ROOT));
        yield state.reason().isBlank()
            ? status
            : wording.say("claim.state", status, state.reason());
      }
      case Value.Day day -> day.date();
      case Value.Point point -> place(point.place(), wording);
      case Value.Outline outline -> wording.say("claim.outline", outline.shape().corners());
    };
  }

  private static String amount(Quantity quantity, Wording wording) {
    NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
    format.setMaximumFractionDigits(12);
    String number = format.format(quantity.value());
    return quantity.unit().equals(Unit.ONE)
        ? number
        : wording.say("quantity", number, quantity.unit().symbol());
  }

  private static String place(Place place, Wording wording) {
    NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
    format.setMaximumFractionDigits(DECIMALS);
    return wording.say(
        "claim.point", format.format(place.latitude()), format.format(place.longitude()));
  }
}
