package org.parkwright.server.assess;

import java.util.List;
import java.util.stream.Collectors;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.server.page.Frame;

/// Index systems as a reader chooses them.
final class Choices {
  private Choices() {}

  /// All systems, the chosen ones marked.
  static List<FormView.Choice> of(List<IndexSystem> all, List<IndexSystem> chosen, Frame frame) {
    return all.stream()
        .map(
            s ->
                new FormView.Choice(
                    s.id(),
                    s.names().in(frame.language()) + " (" + s.id() + ")",
                    chosen.contains(s)))
        .toList();
  }

  /// Systems as parameters of an address: `system=a&system=b`.
  static String parameters(List<IndexSystem> systems) {
    return systems.stream().map(s -> "system=" + s.id()).collect(Collectors.joining("&"));
  }
}
