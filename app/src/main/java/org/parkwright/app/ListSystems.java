package org.parkwright.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.index.Provenance;
import org.parkwright.formats.fault.Fault;

/// Lists the index systems that a park can be measured against.
public final class ListSystems {
  private final Catalog catalog;

  public ListSystems(Catalog catalog) {
    this.catalog = catalog;
  }

  /// A system with what there is to know before choosing it.
  ///
  /// @param system the system
  /// @param variables how many different variables it asks for
  /// @param rows how many of its rows carry each mark; a mark that none carries is left out
  public record Listing(IndexSystem system, int variables, Map<Provenance.Mark, Integer> rows) {
    static Listing of(IndexSystem system) {
      Map<Provenance.Mark, Integer> rows = new EnumMap<>(Provenance.Mark.class);
      for (Indicator indicator : system.indicators()) {
        rows.merge(indicator.provenance().mark(), 1, Integer::sum);
      }
      long variables = Inputs.of(system).stream().map(Inputs.Input::variable).distinct().count();
      return new Listing(system, (int) variables, rows);
    }
  }

  /// Every system whose file can be read, by id and version.
  public List<Listing> all() {
    return catalog.systems().stream().map(Listing::of).toList();
  }

  /// What keeps the other systems from being used; empty when every file is in order.
  public List<Fault> faults() {
    return catalog.faults();
  }

  /// One system, as `hj-274-2015` (its newest version) or `hj-274-2015@1`.
  ///
  /// @throws org.parkwright.catalog.UnknownSystemException when there is none, with the closest
  public Listing one(String cited) {
    return Listing.of(catalog.find(cited));
  }
}
