package org.parkwright.server.history;

import java.util.List;
import java.util.Optional;
import org.parkwright.server.page.Link;

/// A page of the history.
///
/// @param title of the page
/// @param action address of this page without parameters
/// @param park address and name; empty: of everything
/// @param asked what the reader looks for
/// @param people whose entries there are: account and name
/// @param variables codes and names; none where everything is shown
/// @param lines newest first
/// @param older address of the next page
/// @param files the same as files
/// @param erasing the form to erase a row's free text; empty for who may not
/// @param said what was just done, or what is wrong; may be empty
public record HistoryView(
    String title,
    String action,
    Optional<Link> park,
    Asked asked,
    List<Link> people,
    List<Link> variables,
    List<HistoryLine> lines,
    Optional<String> older,
    List<Link> files,
    Optional<Erasing> erasing,
    String said) {

  /// What stands in the address; each may be empty.
  public record Asked(String variable, String who, String from, String until) {}

  /// @param tables whose rows hold free text
  /// @param what chosen table
  /// @param key chosen row
  /// @param wrong whether what was said is a refusal
  public record Erasing(List<Link> tables, String what, String key, boolean wrong) {}
}
