package org.parkwright.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Changes an index system file in one place at a time, wherever it says how much is enough: every
/// number in requirements, pass rule, conditions, fixed parts of formulas and goalposts by 2 % up
/// and down (whole counts and years by 1), every comparison into its neighbour and its opposite,
/// every `yes` into "partly is enough" and "no is wanted", every option into another one.
final class Mutants {
  private static final Set<String> WORDS =
      Set.of("rule", "mark", "source", "note", "name", "label", "otherwise", "is", "zero");
  private static final Set<String> REASONS = Set.of("no_class", "not_applicable");
  private static final Set<String> WHOLE = Set.of("least", "guiding", "years");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)(\\s.*|\\D.*)?");
  private static final Map<String, List<String>> OPERATORS =
      Map.of(
          "at_least", List.of("more_than", "at_most"),
          "more_than", List.of("at_least", "less_than"),
          "at_most", List.of("less_than", "at_least"),
          "less_than", List.of("at_most", "more_than"),
          "equal", List.of("at_least", "at_most"));

  private final String text;
  private final Dictionary dictionary;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(String text, Dictionary dictionary) {
    this.text = text;
    this.dictionary = dictionary;
  }

  static List<Mutant> of(String text, Dictionary dictionary) {
    Mutants mutants = new Mutants(text, dictionary);
    Node root = new Compose(LoadSettings.builder().build()).composeString(text).orElseThrow();
    mutants.system((MappingNode) root);
    return mutants.mutants;
  }

  private void system(MappingNode root) {
    for (NodeTuple tuple : root.getValue()) {
      switch (name(tuple)) {
        case "pass" -> walk(tuple.getValueNode(), "pass");
        case "indicators" -> {
          List<Node> all = ((SequenceNode) tuple.getValueNode()).getValue();
          for (int i = 0; i < all.size(); i++) {
            indicator((MappingNode) all.get(i), "indicators[" + i + "]");
          }
        }
        default -> {}
      }
    }
  }

  private void indicator(MappingNode indicator, String key) {
    for (NodeTuple tuple : indicator.getValue()) {
      if (Set.of("formula", "require", "tests", "applies", "goalposts").contains(name(tuple))) {
        value(tuple, key);
      }
    }
  }

  private void value(NodeTuple tuple, String key) {
    String name = name(tuple);
    if (name.equals("require") && tuple.getValueNode() instanceof ScalarNode yes) {
      yes(yes, key + ".require");
    } else {
      walk(tuple.getValueNode(), key + "." + name);
    }
  }

  private void walk(Node node, String key) {
    switch (node) {
      case MappingNode map -> {
        option(map, key);
        for (NodeTuple tuple : map.getValue()) {
          String name = name(tuple);
          operator((ScalarNode) tuple.getKeyNode(), key + "." + name);
          boolean words = WORDS.contains(name) && tuple.getValueNode() instanceof ScalarNode;
          if (!words && !REASONS.contains(name)) {
            value(tuple, key);
          }
        }
      }
      case SequenceNode list -> {
        for (int i = 0; i < list.getValue().size(); i++) {
          walk(list.getValue().get(i), key + "[" + i + "]");
        }
      }
      case ScalarNode scalar -> number(scalar, key);
      default -> {}
    }
  }

  private void option(MappingNode condition, String key) {
    Map<String, Node> values = new HashMap<>();
    condition.getValue().forEach(tuple -> values.put(name(tuple), tuple.getValueNode()));
    if (values.get("variable") instanceof ScalarNode variable
        && values.get("is") instanceof ScalarNode is) {
      List<String> options =
          dictionary.get(variable.getValue()).kind() instanceof Kind.Choice choice
              ? choice.options()
              : List.of("yes", "no");
      options.stream()
          .filter(option -> !option.equals(is.getValue()))
          .forEach(option -> change(is, key + ".is", option));
    }
  }

  private void operator(ScalarNode node, String key) {
    String word = node.getValue().replace("_formula", "");
    String suffix = node.getValue().substring(word.length());
    for (String other : OPERATORS.getOrDefault(word, List.of())) {
      change(node, key, other + suffix);
    }
  }

  private void yes(ScalarNode node, String key) {
    change(node, key, "{bands: [{at_least: \"0.5 1\", points: 1}], most: 1}");
    change(node, key, "{bands: [{at_most: \"0.2 1\", points: 1}], most: 1}");
  }

  private void number(ScalarNode node, String key) {
    Matcher number = NUMBER.matcher(node.getValue());
    if (!number.matches()) {
      return;
    }
    BigDecimal value = new BigDecimal(number.group(1));
    String unit = number.group(2) == null ? "" : number.group(2);
    String name = key.substring(key.lastIndexOf('.') + 1);
    boolean whole = WHOLE.contains(name) || key.startsWith("pass.groups.");
    BigDecimal step =
        whole
            ? BigDecimal.ONE
            : value.signum() == 0 ? BigDecimal.ONE : value.multiply(new BigDecimal("0.02"));
    for (BigDecimal changed : List.of(value.subtract(step), value.add(step))) {
      String written = changed.stripTrailingZeros().toPlainString() + unit;
      change(node, key, unit.isEmpty() ? written : "\"" + written + "\"");
    }
  }

  private void change(ScalarNode node, String key, String to) {
    int from = at(node.getStartMark().orElseThrow().getIndex());
    int until = at(node.getEndMark().orElseThrow().getIndex());
    String changed = text.substring(0, from) + to + text.substring(until);
    int line = node.getStartMark().orElseThrow().getLine() + 1;
    mutants.add(new Mutant(line, key, node.getValue() + " → " + to, changed));
  }

  /// Marks count code points.
  private int at(int codePoint) {
    return text.offsetByCodePoints(0, codePoint);
  }

  private static String name(NodeTuple tuple) {
    return ((ScalarNode) tuple.getKeyNode()).getValue();
  }
}
