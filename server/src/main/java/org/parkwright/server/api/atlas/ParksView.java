package org.parkwright.server.api.atlas;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Listings;

/// Parks that match a search.
@Schema(name = "Parks", description = "One page of the parks that match a search.")
record ParksView(
    @Schema(description = "How many match.") int total,
    @Schema(
            description =
                "How many more may match: they do not say what was asked for, and nothing that they"
                    + " say speaks against them.")
        int open,
    @Schema(description = "How many come before this page.") int from,
    List<ParkLine> parks,
    @Schema(description = "Address of the next page.") Optional<String> next) {

  @Schema(name = "ParkLine", description = "A park in short: of rival claims the one that counts.")
  record ParkLine(
      @Schema(description = "Its address: country/name.", example = "xx/lantern-bay") String id,
      @Schema(description = "Its name in the language asked for.") String name,
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
      @Schema(description = "City, region; empty when nobody says.") String whereabouts,
      @Schema(description = "Degrees north, WGS 84.") Optional<Double> latitude,
      @Schema(description = "Degrees east.") Optional<Double> longitude,
      @Schema(description = "Sections and divisions of ISIC Rev.4.") List<String> sectors,
      @Schema(description = "Numbers by topic; what is not there is not known.")
          Map<String, AmountView> measures,
      @Schema(description = "Yes or no by topic; what is not there is not known.")
          Map<String, Boolean> answers,
      @Schema(description = "Titles of what most of this rests on.") List<String> sources,
      @Schema(description = "Whether it was invented to show how something works.")
          boolean illustrative) {}

  @Schema(name = "ParkAmount", description = "A number with its unit.")
  record AmountView(double value, String unit) {}

  static ParkLine of(Listing park, String language) {
    Map<String, AmountView> measures = new TreeMap<>();
    park.measures()
        .forEach(
            (topic, value) ->
                measures.put(topic, new AmountView(value, Listings.unit(topic).symbol())));
    return new ParkLine(
        park.id().toString(),
        park.names().in(language),
        park.kind(),
        park.status().name().toLowerCase(Locale.ROOT),
        park.whereabouts(),
        park.place().map(Place::latitude),
        park.place().map(Place::longitude),
        List.copyOf(new TreeSet<>(park.sectors())),
        measures,
        new TreeMap<>(park.answers()),
        park.sources(),
        park.illustrative());
  }
}
