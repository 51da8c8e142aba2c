package org.parkwright.server.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.server.atlas.live.LiveAtlas;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.record.Records;

/// The zones around a park, and the parks within it.
final class Surroundings {
  private static final int MOST_AROUND = 4;
  private static final int MOST_WITHIN = 100;
  private final Records records;
  private final LiveAtlas live;

  Surroundings(Records records, LiveAtlas live) {
    this.records = records;
    this.live = live;
  }

  /// Zones that it lies in, the largest first.
  List<Link> around(Park park, Frame frame) {
    List<Link> zones = new ArrayList<>();
    Optional<ParkId> next = park.within();
    while (next.isPresent() && zones.size() < MOST_AROUND) {
      Optional<Park> zone = records.find(next.get());
      zone.ifPresent(
          z -> zones.addFirst(new Link(ParkPages.address(z.id()), z.names().in(frame.language()))));
      next = zone.flatMap(Park::within);
    }
    return zones;
  }

  /// Parks right within it, by name.
  List<Link> within(Park park, Frame frame) {
    return records.within(park.id()).stream()
        .limit(MOST_WITHIN)
        .flatMap(id -> live.now().find(id).stream())
        .map((Listing p) -> new Link(ParkPages.address(p.id()), p.names().in(frame.language())))
        .sorted((a, b) -> frame.order().compare(a.name(), b.name()))
        .toList();
  }
}
