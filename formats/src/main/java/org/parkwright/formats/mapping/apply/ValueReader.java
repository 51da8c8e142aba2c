package org.parkwright.formats.mapping.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.formats.mapping.ColumnRule;
import org.parkwright.formats.mapping.DateOrder;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.words.DateText;
import org.parkwright.formats.mapping.words.Schemes;
import org.parkwright.formats.mapping.words.StatusWords;
import org.parkwright.formats.mapping.words.TruthWords;
import org.parkwright.kernel.document.Phrase;

/// Reads a cell as what its topic wants.
final class ValueReader {
  private static final Pattern CODE =
      Pattern.compile("[\\p{L}]{0,2}[0-9][0-9A-Za-z.\\-/()]{0,14}|[A-Z]");
  private final AmountReader amounts;
  private final DateOrder dates;
  private final Map<String, Topic> topics = new HashMap<>();

  ValueReader(Mapping mapping, List<Topic> topics) {
    this.amounts = new AmountReader(mapping.numbers());
    this.dates = mapping.dates();
    topics.forEach(topic -> this.topics.put(topic.code(), topic));
  }

  /// What a cell claims; several values where a code leads to another classification; none, with
  /// the problem noted, when it cannot be read.
  ///
  /// @param text what stands in the cell, not missing
  List<Value> read(String text, AmountReader.At at) {
    ColumnRule rule = at.rule();
    String explained = explained(text, rule);
    Topic topic = topics.get(rule.topic());
    if (topic == null) {
      return at.unit().isEmpty() ? one(words(explained, rule)) : one(amounts.read(explained, at));
    }
    return switch (topic.kind()) {
      case Topic.Kind.Wording wording -> one(words(explained, rule));
      case Topic.Kind.Measure measure -> one(amounts.read(explained, at, measure));
      case Topic.Kind.Presence presence -> one(truth(explained, at));
      case Topic.Kind.Classified classified -> codes(explained, at);
      case Topic.Kind.Life life -> one(state(text, explained, at));
      case Topic.Kind.Calendar calendar -> one(date(explained, at));
      case Topic.Kind.Position position -> List.of();
      case Topic.Kind.Boundary boundary -> List.of();
    };
  }

  private static List<Value> one(Optional<Value> value) {
    return value.map(List::of).orElse(List.of());
  }

  /// The word that the mapping puts for the one in the file.
  private static String explained(String text, ColumnRule rule) {
    String exact = rule.values().get(text);
    if (exact != null) {
      return exact;
    }
    for (var value : rule.values().entrySet()) {
      if (value.getKey().equalsIgnoreCase(text)) {
        return value.getValue();
      }
    }
    return text;
  }

  private static Optional<Value> words(String text, ColumnRule rule) {
    if (rule.list().isEmpty()) {
      return Optional.of(new Value.Words(text));
    }
    String joined = String.join("; ", parts(text, rule.list()));
    return joined.isEmpty() ? Optional.empty() : Optional.of(new Value.Words(joined));
  }

  static List<String> parts(String text, String list) {
    return Pattern.compile(list, Pattern.LITERAL)
        .splitAsStream(text)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static Optional<Value> truth(String text, AmountReader.At at) {
    Optional<Boolean> holds = TruthWords.read(text);
    if (holds.isEmpty()) {
      at.tell(ProblemKind.UNKNOWN_VALUE, text, Phrase.of("problem.expect.truth"));
    }
    return holds.map(Value.Truth::new);
  }

  private static Optional<Value> state(String text, String explained, AmountReader.At at) {
    Optional<Status> status = status(explained);
    if (status.isEmpty()) {
      at.tell(
          ProblemKind.UNKNOWN_VALUE,
          text,
          Phrase.of(
              "problem.expect.status",
              String.join(
                  ", ",
                  java.util.Arrays.stream(Status.values())
                      .map(s -> s.name().toLowerCase(Locale.ROOT))
                      .toList())));
    }
    return status.map(s -> new Value.State(s, text));
  }

  private static Optional<Status> status(String word) {
    for (Status status : Status.values()) {
      if (status.name().equalsIgnoreCase(word.strip())) {
        return Optional.of(status);
      }
    }
    return StatusWords.read(word);
  }

  private Optional<Value> date(String text, AmountReader.At at) {
    Optional<String> date = DateText.read(text, dates);
    if (date.isEmpty()) {
      at.tell(ProblemKind.DATE_UNREADABLE, text, Phrase.of("problem.expect.date"));
    } else if (date.get().length() == 4 && text.matches(".*\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{4}.*")) {
      at.tell(ProblemKind.DATE_IN_PART, text, Phrase.of("problem.expect.date_order"));
    }
    return date.map(Value.Day::new);
  }

  private static List<Value> codes(String text, AmountReader.At at) {
    ColumnRule rule = at.rule();
    List<String> codes = new ArrayList<>();
    for (String part : rule.list().isEmpty() ? List.of(text) : parts(text, rule.list())) {
      String code = part.replaceFirst("\\.0$", "");
      if (CODE.matcher(code).matches()) {
        codes.add(code);
      } else {
        at.tell(ProblemKind.CODE_UNREADABLE, part, Phrase.of("problem.expect.code", rule.scheme()));
      }
    }
    if (codes.isEmpty()) {
      return List.of();
    }
    List<Value> values = new ArrayList<>(List.of(new Value.Codes(rule.scheme(), codes)));
    List<String> derived =
        codes.stream()
            .flatMap(code -> Schemes.division(rule.scheme(), code).stream())
            .distinct()
            .flatMap(
                d ->
                    java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(d), Schemes.section(d).stream()))
            .distinct()
            .filter(code -> !(rule.scheme().equals(Schemes.ISIC) && codes.contains(code)))
            .toList();
    if (!derived.isEmpty()) {
      values.add(new Value.Codes(Schemes.ISIC, derived));
    }
    return values;
  }
}
