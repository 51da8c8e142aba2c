package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.index.IndexSystem;

/// One park in one period against several index systems at once.
///
/// @param evidence the evidence that all systems were answered from
/// @param assessments one per system
/// @param questions what to ask next, over all systems
public record Scorecard(
    Evidence evidence, List<Assessment> assessments, List<NextQuestions.Question> questions) {

  public Scorecard {
    assessments = List.copyOf(assessments);
    questions = List.copyOf(questions);
  }

  /// Assesses the evidence against each system.
  public static Scorecard of(
      List<IndexSystem> systems, Dictionary dictionary, Evidence evidence, Recipe recipe) {
    List<Assessment> assessments = new ArrayList<>();
    for (IndexSystem system : systems) {
      assessments.add(Assessment.of(system, dictionary, evidence, recipe));
    }
    return new Scorecard(evidence, assessments, NextQuestions.of(assessments));
  }

  /// The same results on evidence that also holds what no system asks for, such as figures of years
  /// long before.
  public Scorecard on(Evidence whole) {
    return new Scorecard(
        whole, assessments.stream().map(assessment -> assessment.on(whole)).toList(), questions);
  }
}
