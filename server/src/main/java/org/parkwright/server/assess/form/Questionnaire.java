package org.parkwright.server.assess.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;

/// What several index systems ask together: each variable once, in the dictionary's order, with the
/// years that are needed and the indicators that it counts for.
final class Questionnaire {
  private final List<Variable> variables;
  private final Map<String, SortedSet<Integer>> years = new TreeMap<>();
  private final Map<String, Map<String, List<String>>> uses = new TreeMap<>();

  /// Without any system, all variables of the dictionary are asked, for the period alone.
  Questionnaire(List<IndexSystem> systems, Dictionary dictionary) {
    for (IndexSystem system : systems) {
      for (Indicator indicator : system.indicators()) {
        Inputs.of(indicator).forEach(input -> note(system, indicator, input));
      }
    }
    this.variables =
        dictionary.variables().stream()
            .filter(v -> systems.isEmpty() || years.containsKey(v.code()))
            .toList();
  }

  private void note(IndexSystem system, Indicator indicator, Inputs.Input input) {
    years.computeIfAbsent(input.variable(), key -> new TreeSet<>()).add(input.yearsBack());
    List<String> codes =
        uses.computeIfAbsent(input.variable(), key -> new LinkedHashMap<>())
            .computeIfAbsent(system.id(), key -> new ArrayList<>());
    if (!codes.contains(indicator.code())) {
      codes.add(indicator.code());
    }
  }

  /// All variables, in order.
  List<Variable> variables() {
    return variables;
  }

  /// The variables of one topic.
  List<Variable> about(String topic) {
    return variables.stream().filter(v -> v.topic().english().equals(topic)).toList();
  }

  /// English names of the topics, in order.
  List<String> topics() {
    return variables.stream().map(v -> v.topic().english()).distinct().toList();
  }

  /// A topic, given by its English name, in a language.
  String topicIn(String topic, String language) {
    List<Variable> about = about(topic);
    return about.isEmpty() ? topic : about.getFirst().topic().in(language);
  }

  /// Years before the period that are needed, 0 for the period itself, in order.
  List<Integer> years(String code) {
    return List.copyOf(years.getOrDefault(code, new TreeSet<>()));
  }

  /// Indicators that a variable counts for, by system.
  Map<String, List<String>> uses(String code) {
    return uses.getOrDefault(code, Map.of());
  }
}
