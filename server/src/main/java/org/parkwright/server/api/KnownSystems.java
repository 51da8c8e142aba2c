package org.parkwright.server.api;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.formats.fault.Closest;
import org.parkwright.server.api.body.FaultList;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.api.fault.Fault;

/// Index systems by their ids, `eip-2017` or, with the version, `eip-2017@1`.
final class KnownSystems {
  private KnownSystems() {}

  /// The system at an address.
  ///
  /// @throws CallFault 404 naming the nearest
  static IndexSystem get(List<IndexSystem> all, String id) {
    return all.stream()
        .filter(s -> s.id().equals(id) || s.cited().equals(id))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> near = Closest.to(id, all.stream().map(IndexSystem::id).toList(), 1);
              return near.isEmpty()
                  ? CallFault.of(404, "notfound.system", Fault.shown(id))
                  : CallFault.of(404, "call.system.near", Fault.shown(id), near.getFirst());
            });
  }

  /// The systems that a parameter asks for, in the order of the catalogue.
  ///
  /// @throws CallFault 400 listing those that there are not
  static List<IndexSystem> asked(List<IndexSystem> all, List<String> ids) {
    List<String> known = new ArrayList<>();
    all.forEach(s -> known.addAll(List.of(s.id(), s.cited())));
    FaultList faults = new FaultList(CallWords.here());
    ids.stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> faults.option("?system", id, known));
    if (!faults.none()) {
      throw CallFault.listing(400, "call.parameters", faults.all());
    }
    return all.stream().filter(s -> ids.contains(s.id()) || ids.contains(s.cited())).toList();
  }
}
