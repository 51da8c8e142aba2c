package org.parkwright.server.tenant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parkwright.domain.evidence.Answer;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.server.assess.ClaimWords;
import org.parkwright.server.page.Frame;

/// A firm's answers in words.
final class FirmWords {
  private FirmWords() {}

  /// Label and value of everything that is known, in the order asked.
  static List<String> all(Evidence evidence, List<Variable> variables, Frame frame) {
    return variables.stream()
        .flatMap(
            v ->
                answer(evidence, v).stream()
                    .map(
                        o ->
                            frame.t(
                                "firms.figure",
                                v.names().in(frame.language()),
                                ClaimWords.of(o.claim(), v, frame))))
        .toList();
  }

  /// What is known about one variable.
  static Stream<Observation> stream(Evidence evidence, Variable variable) {
    return answer(evidence, variable).stream();
  }

  private static Optional<Observation> answer(Evidence evidence, Variable variable) {
    return switch (evidence.answer(variable.code(), 0)) {
      case Answer.Known known -> Optional.of(known.chosen());
      case Answer.NotApplicable not -> Optional.of(not.chosen());
      case Answer.Missing missing -> Optional.empty();
    };
  }
}
