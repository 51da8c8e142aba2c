package org.parkwright.server.tenant;

import java.util.List;
import java.util.Optional;
import org.parkwright.server.assess.form.FormView;
import org.parkwright.server.page.Link;
import org.parkwright.server.review.ReviewStrip;

/// One firm's figures of a period, as a form for the firm and as a table for its park.
///
/// @param title firm and period
/// @param trail the pages above
/// @param action address that takes the form
/// @param strip where the review stands
/// @param form whether the reader may record figures
/// @param questions the form; none where it is not the reader's to fill
/// @param lines the figures, for who may only read; none before submission
/// @param links talk about the figures, asking a colleague
/// @param said what was just saved, in words
/// @param refused how many answers were not saved
public record FirmView(
    String title,
    List<Link> trail,
    String action,
    ReviewStrip strip,
    boolean form,
    List<FormView.Question> questions,
    List<Line> lines,
    List<Link> links,
    Optional<String> said,
    int refused) {

  /// @param range as typed; empty: none
  public record Line(String label, String value, String range, String source, Link talk) {}
}
