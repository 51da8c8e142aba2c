package org.parkwright.formats.mapping.propose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.mapping.ColumnRule;
import org.parkwright.formats.mapping.Given;
import org.parkwright.formats.mapping.Notation;
import org.parkwright.formats.mapping.propose.sample.CellTests;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.words.Schemes;
import org.parkwright.formats.mapping.words.StatusWords;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.quantity.Unit;

/// The rule of a column whose topic is known: its unit, its notation, the meaning of its words, the
/// scheme of its codes. A column whose unit or scheme cannot be told is not taken.
final class ColumnGuess {
  private static final double KILOMETRES_AT_MOST = 3000;
  private static final double ASSUMED = 0.6;
  private final Map<String, Topic> topics = new TreeMap<>();
  private final Notation notation;
  private final String country;
  private final Optional<ColumnSample> unitColumn;

  ColumnGuess(
      List<Topic> topics, Notation notation, String country, Optional<ColumnSample> unitColumn) {
    topics.forEach(topic -> this.topics.put(topic.code(), topic));
    this.notation = notation;
    this.country = country;
    this.unitColumn = unitColumn;
  }

  /// A rule, or the reason why there is none.
  ///
  /// @param rule empty when the column is left unmapped
  /// @param choice what is said about it
  record Guess(Optional<ColumnRule> rule, Choice choice) {}

  Guess of(Candidate candidate) {
    ColumnSample column = candidate.column();
    Topic topic = topics.get(candidate.use());
    if (topic == null) {
      return refused(candidate, candidate.reason());
    }
    ColumnRule plain = ColumnRule.of(column.heading(), topic.code());
    ColumnRule rule = column.affix().isEmpty() ? plain : plain.without(List.of(column.affix()));
    return switch (topic.kind()) {
      case Topic.Kind.Measure measure -> measure(candidate, rule, measure);
      case Topic.Kind.Classified classified -> classified(candidate, rule);
      case Topic.Kind.Life life ->
          taken(candidate, rule.meaning(states(column)), candidate.reason());
      case Topic.Kind.Wording wording -> taken(candidate, listed(rule, column), candidate.reason());
      case Topic.Kind.Presence presence -> taken(candidate, rule, candidate.reason());
      case Topic.Kind.Calendar calendar -> taken(candidate, rule, candidate.reason());
      case Topic.Kind.Position position -> refused(candidate, candidate.reason());
      case Topic.Kind.Boundary boundary -> refused(candidate, candidate.reason());
    };
  }

  private static Guess taken(Candidate candidate, ColumnRule rule, Phrase why) {
    return new Guess(
        Optional.of(rule),
        new Choice(rule.column(), rule.topic(), candidate.confidence(), why, true));
  }

  private static Guess refused(Candidate candidate, Phrase why) {
    return new Guess(
        Optional.empty(),
        new Choice(
            candidate.column().heading(),
            candidate.use(),
            Math.min(candidate.confidence(), 0.5),
            why,
            false));
  }

  private Guess measure(Candidate candidate, ColumnRule rule, Topic.Kind.Measure measure) {
    ColumnSample column = candidate.column();
    Optional<Notation> own = NotationGuess.against(notation, column);
    ColumnRule written = own.map(rule::written).orElse(rule);
    Unit canonical = Unit.of(measure.unit());
    Optional<Unit> unit = column.parted().unit();
    if (unit.isPresent()) {
      Phrase why = Phrase.of("propose.with_unit", candidate.reason(), unit.get().symbol());
      return taken(candidate, written.in(new Given.Fixed(unit.get().symbol())), why);
    }
    if (canonical.isPure()) {
      return taken(candidate, written, candidate.reason());
    }
    if (column.share(CellTests::hasUnit) > 0.5) {
      return taken(candidate, written, Phrase.of("propose.unit_in_cells", candidate.reason()));
    }
    if (unitColumn.isPresent()) {
      String heading = unitColumn.get().heading();
      return taken(
          candidate,
          written.in(new Given.By(heading)),
          Phrase.of("propose.unit_column", candidate.reason(), heading));
    }
    boolean far = column.share(c -> CellTests.number(c).orElse(0) > KILOMETRES_AT_MOST) > 0.02;
    if (candidate.use().startsWith("distance.") && !far) {
      Phrase why = Phrase.of("propose.unit_assumed", candidate.reason(), "km");
      double confidence = Math.min(ASSUMED, candidate.confidence());
      return new Guess(
          Optional.of(written.in(new Given.Fixed("km"))),
          new Choice(column.heading(), candidate.use(), confidence, why, true));
    }
    return refused(candidate, Phrase.of("propose.no_unit", candidate.use(), canonical.symbol()));
  }

  private Guess classified(Candidate candidate, ColumnRule rule) {
    Optional<String> scheme = Schemes.inHeading(candidate.column().heading(), country);
    return scheme.isEmpty()
        ? refused(candidate, Phrase.of("propose.no_scheme"))
        : taken(
            candidate,
            listed(rule, candidate.column()).classified(scheme.get()),
            Phrase.of("propose.with_scheme", candidate.reason(), scheme.get()));
  }

  private static Map<String, String> states(ColumnSample column) {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (String word : column.values().keySet()) {
      StatusWords.read(word)
          .ifPresent(status -> meanings.put(word, status.name().toLowerCase(Locale.ROOT)));
    }
    return meanings;
  }

  /// Lists are recognised by a sign that no sentence has.
  private static ColumnRule listed(ColumnRule rule, ColumnSample column) {
    if (!rule.topic().equals("activities") && !rule.topic().equals("sectors")) {
      return rule;
    }
    for (String sign : List.of(";", "|", "、", "；")) {
      if (column.share(cell -> cell.contains(sign)) > 0.1) {
        return rule.listed(sign);
      }
    }
    return rule;
  }
}
