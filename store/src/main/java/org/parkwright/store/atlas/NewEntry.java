package org.parkwright.store.atlas;

import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkKind;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;

/// The entry of a park or firm that a row of a file makes.
///
/// @param address of the park or firm
/// @param names its names
/// @param kind what sort of park it is; firms have none
/// @param status of a park
/// @param place where it is
/// @param illustrative whether it is invented
public record NewEntry(
    String address,
    Names names,
    Optional<ParkKind> kind,
    Optional<Status> status,
    Optional<Place> place,
    boolean illustrative) {

  List<Object> columns() {
    return List.of(
        kind, status, place.map(Place::latitude), place.map(Place::longitude), illustrative);
  }
}
