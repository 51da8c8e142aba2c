package org.parkwright.domain.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.index.Judgement.Level;

/// Which unanswered variables to ask next: those that settle most findings over all chosen
/// systems.
///
/// Chosen one after the other. Each time the variable is taken that completes most open findings
/// given the ones already taken; among equals the one that brings most findings nearer (a finding
/// that still lacks k answers counts 1/k), then the dictionary's code. Answering a variable means
/// answering all its years.
public final class NextQuestions {

  /// One question.
  ///
  /// @param variable code
  /// @param yearsBack years that are asked, 0 for the period itself
  /// @param settles findings that are settled when this and all questions before it are answered
  ///     (in addition to those before)
  /// @param touches open findings that need it
  /// @param indicators those findings as `system:indicator`
  public record Question(
      String variable, List<Integer> yearsBack, int settles, int touches, List<String> indicators) {
    public Question {
      yearsBack = List.copyOf(yearsBack);
      indicators = List.copyOf(indicators);
    }
  }

  private final Map<String, Set<String>> open = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> years = new LinkedHashMap<>();
  private final Map<String, List<String>> uses = new LinkedHashMap<>();

  private NextQuestions(List<Assessment> assessments) {
    for (Assessment assessment : assessments) {
      for (Result result : assessment.results()) {
        if (result.current().level() == Level.UNKNOWN && !result.current().missing().isEmpty()) {
          note(
              assessment.system().id() + ":" + result.indicator().code(),
              result.current().missing());
        }
      }
    }
  }

  private void note(String finding, List<Inputs.Input> missing) {
    for (Inputs.Input input : missing) {
      years.computeIfAbsent(input.variable(), key -> new LinkedHashSet<>()).add(input.yearsBack());
      if (open.computeIfAbsent(finding, key -> new LinkedHashSet<>()).add(input.variable())) {
        uses.computeIfAbsent(input.variable(), key -> new ArrayList<>()).add(finding);
      }
    }
  }

  /// The questions in the order in which to ask them.
  public static List<Question> of(List<Assessment> assessments) {
    NextQuestions questions = new NextQuestions(assessments);
    List<Question> asked = new ArrayList<>();
    while (!questions.uses.isEmpty()) {
      asked.add(questions.take());
    }
    return asked;
  }

  private Question take() {
    String best =
        uses.keySet().stream()
            .max(
                Comparator.comparingInt(this::settles)
                    .thenComparingDouble(this::nearer)
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    int settles = settles(best);
    List<String> findings = uses.getOrDefault(best, List.of());
    uses.remove(best);
    for (String finding : findings) {
      Set<String> lacking = open.getOrDefault(finding, new LinkedHashSet<>());
      lacking.remove(best);
    }
    return new Question(
        best,
        years.getOrDefault(best, Set.of()).stream().sorted().toList(),
        settles,
        findings.size(),
        findings);
  }

  private int settles(String variable) {
    return (int)
        uses.getOrDefault(variable, List.of()).stream()
            .filter(finding -> open.getOrDefault(finding, Set.of()).size() == 1)
            .count();
  }

  private double nearer(String variable) {
    return uses.getOrDefault(variable, List.of()).stream()
        .mapToDouble(finding -> 1.0 / Math.max(1, open.getOrDefault(finding, Set.of()).size()))
        .sum();
  }
}
