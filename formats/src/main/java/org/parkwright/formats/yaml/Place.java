package org.parkwright.formats.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Faults;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// One place in a YAML file: what stands there, its key and its line. Reading it as a type that it
/// is not notes a fault and gives empty; nothing here throws.
public final class Place {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private final Node node;
  private final String key;
  private final Faults faults;

  Place(Node node, String key, Faults faults) {
    this.node = node;
    this.key = key;
    this.faults = faults;
  }

  /// Path from the root, for example `indicators[3].require`; empty for the root.
  public String key() {
    return key;
  }

  /// Line from 1.
  public int line() {
    return YamlText.line(node.getStartMark());
  }

  Faults faults() {
    return faults;
  }

  /// Whether the file has any fault so far, here or elsewhere.
  public boolean hasFaults() {
    return faults.count() > 0;
  }

  /// Notes that what stands here is not allowed.
  public void fault(String allowed) {
    fault(found(), allowed);
  }

  /// Notes a fault here in other words.
  public void fault(String found, String allowed) {
    faults.add(line(), key, found, allowed);
  }

  /// What stands here, in words.
  public String found() {
    return switch (node) {
      case MappingNode map -> "a map of " + map.getValue().size() + " keys";
      case SequenceNode list -> "a list of " + list.getValue().size();
      case ScalarNode scalar when isNothing() -> Fault.NOTHING;
      case ScalarNode scalar when !scalar.isPlain() && isNumber(scalar.getValue()) ->
          "the text " + Fault.quoted(scalar.getValue());
      case ScalarNode scalar -> Fault.quoted(scalar.getValue());
      default -> node.getNodeType().toString();
    };
  }

  private boolean isNothing() {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().isEmpty() || scalar.getTag().equals(Tag.NULL));
  }

  /// Whether a map stands here.
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /// Whether a list stands here.
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /// Whether a bare number stands here.
  public boolean isNumber() {
    return node instanceof ScalarNode scalar && scalar.isPlain() && isNumber(scalar.getValue());
  }

  /// Whether this text is written as a number, with a point and without separators.
  public static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /// Whether this very word stands here.
  public boolean isWord(String word) {
    return node instanceof ScalarNode scalar && scalar.getValue().equals(word);
  }

  /// The map with all its keys; keys that stand twice are faults.
  public Optional<YamlMap> map() {
    if (node instanceof MappingNode map) {
      return Optional.of(YamlMap.of(this, map));
    }
    fault("a map");
    return Optional.empty();
  }

  /// The map, other keys than these being faults.
  public Optional<YamlMap> map(Collection<String> keys) {
    Optional<YamlMap> map = map();
    map.ifPresent(m -> m.allow(keys));
    return map;
  }

  /// The items of the list; a fault when it is none or shorter.
  public Optional<List<Place>> items(int least) {
    if (!(node instanceof SequenceNode list) || list.getValue().size() < least) {
      fault(least < 1 ? "a list" : "a list of at least " + least);
      return Optional.empty();
    }
    List<Place> items = new ArrayList<>();
    for (Node item : list.getValue()) {
      items.add(new Place(item, key + "[" + items.size() + "]", faults));
    }
    return Optional.of(items);
  }

  /// What is written here, without spaces around it; empty, and no fault, when nothing is or when
  /// a map or a list stands here.
  public Optional<String> written() {
    return node instanceof ScalarNode scalar && !isNothing() && !scalar.getValue().isBlank()
        ? Optional.of(scalar.getValue().strip())
        : Optional.empty();
  }

  /// The text as written; a fault when it is blank, a map or a list.
  public Optional<String> text() {
    Optional<String> text = written();
    if (text.isEmpty()) {
      fault("text");
    }
    return text;
  }

  /// The text, which may be blank.
  public Optional<String> anyText() {
    return isNothing() || isWord("") ? Optional.of("") : text();
  }

  /// A finite number, written without quotes.
  public Optional<Double> number() {
    if (isNumber() && node instanceof ScalarNode scalar) {
      double value = Double.parseDouble(scalar.getValue());
      if (Double.isFinite(value)) {
        return Optional.of(value);
      }
    }
    fault("a number");
    return Optional.empty();
  }

  /// A number between two limits, both included.
  public Optional<Double> number(double least, double most) {
    Optional<Double> value = number();
    if (value.isPresent() && !(value.get() >= least && value.get() <= most)) {
      fault("a number from " + plain(least) + " to " + plain(most));
      return Optional.empty();
    }
    return value;
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /// A whole number between two limits, both included.
  public Optional<Integer> whole(int least, int most) {
    if (isNumber() && node instanceof ScalarNode scalar) {
      double value = Double.parseDouble(scalar.getValue());
      if (value == Math.rint(value) && value >= least && value <= most) {
        return Optional.of((int) value);
      }
    }
    fault("a whole number from " + least + " to " + most);
    return Optional.empty();
  }

  /// One of the constants of an enumeration, written in lower case.
  public <E extends Enum<E>> Optional<E> oneOf(Class<E> constants) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : constants.getEnumConstants()) {
      words.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return oneOf(words);
  }

  /// One of some words.
  public Optional<String> oneOf(List<String> words) {
    Map<String, String> same = new LinkedHashMap<>();
    words.forEach(word -> same.put(word, word));
    return oneOf(same);
  }

  /// One of some words.
  ///
  /// @param words what each word means; told in their order where they have one, else sorted
  public <T> Optional<T> oneOf(Map<String, T> words) {
    Optional<String> word = written();
    Optional<T> meaning = word.flatMap(w -> Optional.ofNullable(words.get(w)));
    if (meaning.isEmpty()) {
      Collection<String> told =
          words instanceof SequencedMap ? words.keySet() : new TreeSet<>(words.keySet());
      fault(Closest.allowed("one of the words", word.orElse(""), told));
    }
    return meaning;
  }

  /// Builds a value whose constructor may refuse; its refusal becomes a fault here.
  public <T> Optional<T> refusing(Supplier<T> value, String allowed) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException refused) {
      fault(String.valueOf(refused.getMessage()), allowed);
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "line " + line() + ", " + key + ": " + found();
  }
}
