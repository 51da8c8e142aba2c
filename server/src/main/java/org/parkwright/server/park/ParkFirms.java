package org.parkwright.server.park;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parkwright.domain.park.Firm;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenancy;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.ValueWords;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.record.Records;

/// The firms of a park as registers know them, each with how that is known and how sure it is.
final class ParkFirms {
  private static final int SHOWN = 20;
  private final Records records;

  ParkFirms(Records records) {
    this.records = records;
  }

  /// @param from how many come before those that are shown
  ParkView.Firms of(ParkId park, int from, Frame frame) {
    List<Tenancy> all = records.tenancies(park);
    int start = from < all.size() ? from : 0;
    List<Tenancy> shown = all.stream().skip(start).limit(SHOWN).toList();
    Map<String, Firm> firms =
        records.firms(shown.stream().map(t -> t.firm().toString()).toList()).stream()
            .collect(Collectors.toMap(firm -> firm.id().toString(), Function.identity()));
    return new ParkView.Firms(
        all.size(),
        all.isEmpty() ? "" : frame.t("atlas.range", start + 1, start + shown.size(), all.size()),
        shown.stream()
            .flatMap(
                t ->
                    Optional.ofNullable(firms.get(t.firm().toString()))
                        .map(firm -> line(firm, t, frame))
                        .stream())
            .toList(),
        start > 0
            ? Optional.of(link(park, Math.max(0, start - SHOWN), "park.firms.before", frame))
            : Optional.empty(),
        start + SHOWN < all.size()
            ? Optional.of(link(park, start + SHOWN, "park.firms.after", frame))
            : Optional.empty());
  }

  private static Link link(ParkId park, int from, String key, Frame frame) {
    return new Link(ParkPages.address(park) + "?firms=" + from + "#firms", frame.t(key));
  }

  private static ParkView.FirmLine line(Firm firm, Tenancy tenancy, Frame frame) {
    return new ParkView.FirmLine(
        firm.names().in(frame.language()),
        said(firm, "sectors", frame).or(() -> said(firm, "activities", frame)),
        tenancy.method().in(frame.texts()),
        frame.numbers().percent(tenancy.certainty()),
        firm.illustrative());
  }

  private static Optional<String> said(Firm firm, String topic, Frame frame) {
    return firm.about(topic).stream()
        .map(Claim::value)
        .map(value -> ValueWords.of(value, frame.texts()))
        .findFirst();
  }
}
