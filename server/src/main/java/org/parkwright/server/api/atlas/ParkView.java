package org.parkwright.server.api.atlas;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.render.text.Texts;
import org.parkwright.server.atlas.live.Known;

/// One park with what is claimed about it.
@Schema(name = "Park", description = "A park with the claims made about it.")
record ParkView(
    @Schema(example = "xx/lantern-bay") String id,
    String name,
    @Schema(description = "Its name by BCP 47 tag.") Map<String, String> names,
    @Schema(allowableValues = {"zone", "area", "park", "candidate"}) String kind,
    @Schema(
            allowableValues = {
              "planned",
              "under_construction",
              "operating",
              "suspended",
              "closed",
              "delisted",
              "unknown"
            })
        String status,
    @Schema(description = "Address of the larger zone that it lies in.") Optional<String> within,
    Optional<Double> latitude,
    Optional<Double> longitude,
    boolean illustrative,
    @Schema(description = "Dated claims; rivals stand side by side, the one that counts first.")
        List<ClaimView> claims) {

  static ParkView of(Known known, Topics topics, Texts texts) {
    Park park = known.park();
    Optional<Place> place = known.profile().point().map(Value.Point::place).or(park::place);
    return new ParkView(
        park.id().toString(),
        park.names().in(texts),
        new TreeMap<>(park.names().byLanguage()),
        park.kind().name().toLowerCase(Locale.ROOT),
        known
            .profile()
            .status()
            .map(Value.State::status)
            .orElse(park.status())
            .name()
            .toLowerCase(Locale.ROOT),
        park.within().map(ParkId::toString),
        place.map(Place::latitude),
        place.map(Place::longitude),
        park.illustrative(),
        ClaimView.all(known.profile(), topics, texts));
  }
}
