package org.parkwright.server.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.server.page.Link;

/// The page on which an assessment starts.
///
/// @param name as typed
/// @param country code as chosen
/// @param period as typed
/// @param countries all countries by name
/// @param systems index systems, the chosen ones marked
/// @param wrong by field: found, expected, what to do
/// @param there the park that is at this address already
public record StartView(
    String name,
    String country,
    String period,
    List<Option> countries,
    List<Choice> systems,
    Map<String, String> wrong,
    Optional<Link> there) {

  public StartView {
    wrong = Map.copyOf(wrong);
  }

  /// What is wrong with a field; empty when nothing is.
  public String wrong(String field) {
    return wrong.getOrDefault(field, "");
  }
}
