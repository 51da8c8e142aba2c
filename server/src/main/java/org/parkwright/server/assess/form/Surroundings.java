package org.parkwright.server.assess.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.people.Territory;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.review.Called;
import org.parkwright.server.review.ReviewStrip;
import org.parkwright.server.review.ReviewStrips;
import org.parkwright.server.review.Talks;

/// What stands around the questions of a form: where the review is, what was said, whom to ask.
///
/// @param counts how much was said, in words, by variable
record Surroundings(
    Territory territory,
    Period period,
    ReviewStrip strip,
    Called called,
    Map<String, String> counts) {

  Map<String, Link> talks(List<Variable> variables, Frame frame) {
    Map<String, Link> links = new HashMap<>();
    for (Variable variable : variables) {
      links.put(
          variable.code(),
          new Link(
              Talks.address(territory, period, variable.code()),
              counts.getOrDefault(variable.code(), frame.t("talk.none"))));
    }
    return links;
  }

  Map<String, Link> asks(List<Variable> variables, Frame frame) {
    Map<String, Link> links = new HashMap<>();
    if (strip.writable()) {
      for (Variable variable : variables) {
        links.put(
            variable.code(),
            new Link(
                "%s/asks/%s?variable=%s#ask"
                    .formatted(ReviewStrips.address(territory), period, variable.code()),
                frame.t("ask.one")));
      }
    }
    return links;
  }
}
