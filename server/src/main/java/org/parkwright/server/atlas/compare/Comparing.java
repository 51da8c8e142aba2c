package org.parkwright.server.atlas.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.claim.Chosen;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.domain.park.claim.ValueWords;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.server.atlas.live.Known;
import org.parkwright.server.page.Frame;
import org.parkwright.server.park.ParkFacts;

/// Puts parks side by side for one reader.
final class Comparing {
  private static final String LINK = "https?://[^\\s\"<>]+";
  private final Topics topics;
  private final Frame frame;

  Comparing(Topics topics, Frame frame) {
    this.topics = topics;
    this.frame = frame;
  }

  Comparison of(List<Known> parks) {
    List<Comparison.Part> parts = new ArrayList<>();
    int silent = 0;
    for (String heading : Topics.HEADINGS) {
      List<Comparison.Row> rows = new ArrayList<>();
      for (Topic topic : topics.under(heading)) {
        if (parks.stream().anyMatch(known -> known.profile().on(topic.code()).isPresent())) {
          rows.add(row(topic.code(), topic.names().in(frame.language()), parks));
        } else {
          silent++;
        }
      }
      if (!rows.isEmpty()) {
        parts.add(new Comparison.Part(frame.t("heading." + heading), rows));
      }
    }
    List<Comparison.Row> others = others(parks);
    if (!others.isEmpty()) {
      parts.add(new Comparison.Part(frame.t("park.others"), others));
    }
    return new Comparison(parks.stream().map(k -> column(k.park())).toList(), parts, silent);
  }

  /// What is claimed about things that the dictionary has no topic for.
  private List<Comparison.Row> others(List<Known> parks) {
    return parks.stream()
        .flatMap(known -> known.profile().chosen().keySet().stream())
        .filter(code -> topics.find(code).isEmpty())
        .distinct()
        .sorted()
        .map(code -> row(code, ParkFacts.plain(code), parks))
        .toList();
  }

  private Comparison.Column column(Park park) {
    return new Comparison.Column(
        park.id().toString(),
        park.names().in(frame.language()),
        frame.country(park.id().country()),
        frame.t("park.status." + park.status().name().toLowerCase(Locale.ROOT)),
        park.illustrative());
  }

  private Comparison.Row row(String code, String label, List<Known> parks) {
    return new Comparison.Row(
        code,
        label,
        parks.stream()
            .map(
                known ->
                    known
                        .profile()
                        .on(code)
                        .<Comparison.Cell>map(chosen -> said(code, chosen))
                        .orElseGet(() -> new Comparison.Unsaid(frame.t("compare.unsaid"))))
            .toList());
  }

  private Comparison.Said said(String code, Chosen chosen) {
    Claim claim = chosen.recorded().claim();
    Citation source = claim.source();
    Value value = alike(code, chosen.value());
    return new Comparison.Said(
        ValueWords.of(value, frame.texts()),
        value instanceof Value.Amount amount ? Optional.of(amount.quantity()) : Optional.empty(),
        claim.asOf(),
        source.title(),
        Optional.of(source.address().isBlank() ? source.title() : source.address())
            .filter(address -> address.matches(LINK)),
        chosen.rivals().isEmpty() ? "" : chosen.rule().in(frame.texts()),
        chosen.contradicting(),
        claim.illustrative());
  }

  /// Amounts in the topic's unit, so that they can be compared; to six digits, which no source
  /// exceeds, for conversion brings digits that nobody measured.
  private Value alike(String code, Value value) {
    if (value instanceof Value.Amount amount
        && topics.find(code).map(Topic::kind).orElse(new Topic.Kind.Wording())
            instanceof Topic.Kind.Measure measure) {
      Unit unit = Unit.of(measure.unit());
      Quantity quantity = amount.quantity();
      if (unit.measuresSameAs(quantity.unit()) && !unit.equals(quantity.unit())) {
        return new Value.Amount(rounded(quantity.in(unit)));
      }
    }
    return value;
  }

  private static Quantity rounded(Quantity quantity) {
    double value = new BigDecimal(quantity.value()).round(new MathContext(6)).doubleValue();
    return new Quantity(value, quantity.unit());
  }
}
