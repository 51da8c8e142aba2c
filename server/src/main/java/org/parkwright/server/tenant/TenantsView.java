package org.parkwright.server.tenant;

import java.util.List;
import java.util.Optional;
import org.parkwright.server.page.Link;

/// The firms of a park for one reader.
///
/// @param park address and name
/// @param headline how many firms there are, in words
/// @param period whose figures are shown
/// @param periods other periods, as links
/// @param own the reader's own firms
/// @param named whether names are shown
/// @param firms the firms
/// @param aggregates address of what everybody may see; empty: nothing is published
/// @param adding the form to add a firm, for who may
/// @param taking what can be taken over, for who may
public record TenantsView(
    Link park,
    String headline,
    String period,
    List<Link> periods,
    List<Link> own,
    boolean named,
    List<Firm> firms,
    List<Link> aggregates,
    Optional<Adding> adding,
    Optional<Taking> taking) {

  /// @param address of its figures; empty: not for this reader
  /// @param stage in words
  /// @param figures label and value; none before the first submission
  public record Firm(
      String name,
      String sector,
      boolean illustrative,
      Optional<String> address,
      String stage,
      List<String> figures) {}

  /// @param wrong what is wrong with what was sent; empty: nothing
  public record Adding(String action, String name, String sector, String wrong) {}

  /// @param sums one per quantity that adds up
  /// @param list what taking the list over would do, in words; empty: no firm is approved
  /// @param open whether the park's period may be written
  /// @param said what was just taken over; empty: nothing
  public record Taking(String action, List<Sum> sums, String list, boolean open, String said) {}

  /// @param words the sum with range and count, or why it cannot be taken
  /// @param now the park's own figure, in words
  /// @param possible whether it can be taken and is not there yet
  public record Sum(String code, String label, String words, String now, boolean possible) {}
}
