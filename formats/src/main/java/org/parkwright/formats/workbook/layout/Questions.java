package org.parkwright.formats.workbook.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Scenario;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.kernel.period.Period;

/// Everything that the chosen index systems need to know, each thing once.
///
/// @param now questions about the assessed period, together by topic, otherwise in the order of
///     the dictionary
/// @param earlier questions about earlier years, by variable and year
/// @param lists lists of members
public record Questions(List<Question> now, List<Question> earlier, List<ListQuestion> lists) {

  public Questions {
    now = List.copyOf(now);
    earlier = List.copyOf(earlier);
    lists = List.copyOf(lists);
  }

  /// The questions of some systems about a period.
  ///
  /// @throws IllegalArgumentException when a system reads a variable that is not in the dictionary
  public static Questions of(List<IndexSystem> systems, Dictionary dictionary, Period period) {
    Map<Inputs.Input, Map<String, List<String>>> uses = uses(systems);
    uses.keySet().forEach(input -> dictionary.get(input.variable()));
    List<Question> now = new ArrayList<>();
    List<Question> earlier = new ArrayList<>();
    for (Variable variable : byTopic(dictionary)) {
      uses.forEach(
          (input, by) -> {
            if (input.variable().equals(variable.code())) {
              Question question = new Question(variable, period.yearsBack(input.yearsBack()), by);
              (input.yearsBack() == 0 ? now : earlier).add(question);
            }
          });
    }
    return new Questions(now, chronological(earlier), lists(systems, dictionary));
  }

  /// Whether a figure for this slot is asked for.
  public boolean asks(Evidence.Slot slot) {
    boolean current = slot.scenario() == Scenario.CURRENT;
    return now.stream().anyMatch(q -> is(q, slot))
        || (current && earlier.stream().anyMatch(q -> is(q, slot)));
  }

  private static boolean is(Question question, Evidence.Slot slot) {
    return question.variable().code().equals(slot.variable())
        && question.period().equals(slot.period());
  }

  private static Map<Inputs.Input, Map<String, List<String>>> uses(List<IndexSystem> systems) {
    Map<Inputs.Input, Map<String, List<String>>> uses = new LinkedHashMap<>();
    for (IndexSystem system : systems) {
      for (Indicator indicator : system.indicators()) {
        for (Inputs.Input input : Inputs.of(indicator)) {
          uses.computeIfAbsent(input, key -> new LinkedHashMap<>())
              .computeIfAbsent(system.id(), key -> new ArrayList<>())
              .add(indicator.code());
        }
      }
    }
    return uses;
  }

  private static List<Variable> byTopic(Dictionary dictionary) {
    Map<String, List<Variable>> topics = new LinkedHashMap<>();
    for (Variable variable : dictionary.variables()) {
      topics.computeIfAbsent(variable.topic().english(), topic -> new ArrayList<>()).add(variable);
    }
    return topics.values().stream().flatMap(List::stream).toList();
  }

  /// Keeps the variables in their order and puts each one's years in the order of time.
  private static List<Question> chronological(List<Question> earlier) {
    Map<String, List<Question>> byVariable = new LinkedHashMap<>();
    for (Question question : earlier) {
      byVariable.computeIfAbsent(question.variable().code(), c -> new ArrayList<>()).add(question);
    }
    byVariable.values().forEach(years -> years.sort(Comparator.comparing(Question::period)));
    return byVariable.values().stream().flatMap(List::stream).toList();
  }

  private static List<ListQuestion> lists(List<IndexSystem> systems, Dictionary dictionary) {
    List<ListQuestion> lists = new ArrayList<>();
    ListInputs.of(systems)
        .forEach(
            (roster, codes) -> {
              Set<Variable> asked = new LinkedHashSet<>();
              codes.forEach(code -> asked.add(dictionary.get(code)));
              lists.add(
                  new ListQuestion(
                      roster, dictionary.variables().stream().filter(asked::contains).toList()));
            });
    return lists;
  }
}
