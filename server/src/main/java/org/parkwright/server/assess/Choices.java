package org.parkwright.server.assess;

import java.util.List;
import java.util.stream.Collectors;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.server.page.Frame;

/// Index systems as a reader chooses them.
public final class Choices {
  private Choices() {}

  /// All systems, the chosen ones marked.
  public static List<Choice> of(List<IndexSystem> all, List<IndexSystem> chosen, Frame frame) {
    return all.stream()
        .map(
            s ->
                new Choice(
                    s.id(),
                    s.names().in(frame.language()) + " (" + s.id() + ")",
                    chosen.contains(s)))
        .toList();
  }

  /// Systems as parameters of an address: `system=a&system=b`.
  public static String parameters(List<IndexSystem> systems) {
    return systems.stream().map(s -> "system=" + s.id()).collect(Collectors.joining("&"));
  }
}
