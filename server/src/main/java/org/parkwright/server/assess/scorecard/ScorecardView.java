package org.parkwright.server.assess.scorecard;

import java.util.List;
import java.util.stream.Stream;
import org.parkwright.server.assess.Choice;
import org.parkwright.server.page.Link;
import org.parkwright.server.record.AsOf;
import org.parkwright.server.review.ReviewStrip;

/// A scorecard's page, or the page that compares two: the document, and what can be done with it.
///
/// @param title title of the page
/// @param document the document as HTML
/// @param park address and name
/// @param form address of the form
/// @param links scorecards that are compared, or the same content in other formats
/// @param systems all systems, those shown marked
/// @param action address of this page without parameters
/// @param others periods that it can be compared with
/// @param with period that it is compared with; empty: none
/// @param asOf the moment that is shown
/// @param strip where the review stands, and what this reader may do next
public record ScorecardView(
    String title,
    String document,
    Link park,
    String form,
    List<Link> links,
    List<Choice> systems,
    String action,
    List<String> others,
    String with,
    AsOf asOf,
    ReviewStrip strip) {

  /// What the address carries on when another moment is chosen: the systems and the other period.
  public List<Link> kept() {
    return Stream.concat(
            systems.stream().filter(Choice::chosen).map(s -> new Link("system", s.id())),
            with.isBlank() ? Stream.of() : Stream.of(new Link("with", with)))
        .toList();
  }
}
