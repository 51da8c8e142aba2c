package org.parkwright.server.assess;

import java.util.List;
import java.util.Optional;

/// A scorecard's page: the document, and what can be done with it.
///
/// @param title title of the page
/// @param document the document as HTML
/// @param comparison what changed since another period, as HTML
/// @param park address and name
/// @param form address of the form
/// @param downloads the same content in other formats
/// @param systems all systems, those shown marked
/// @param action address of this page without parameters
/// @param others periods that it can be compared with
/// @param with period that it is compared with; empty: none
public record ScorecardView(
    String title,
    String document,
    Optional<String> comparison,
    FormView.Link park,
    String form,
    List<FormView.Link> downloads,
    List<FormView.Choice> systems,
    String action,
    List<String> others,
    String with) {}
