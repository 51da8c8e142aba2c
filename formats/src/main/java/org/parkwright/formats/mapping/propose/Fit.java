package org.parkwright.formats.mapping.propose;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.mapping.propose.sample.CellTests;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.words.CountryNames;
import org.parkwright.formats.mapping.words.FileUnits;
import org.parkwright.formats.mapping.words.Headings;
import org.parkwright.formats.mapping.words.StatusWords;
import org.parkwright.formats.mapping.words.TruthWords;
import org.parkwright.kernel.quantity.Unit;

/// How well the cells of a column bear out a use, 0 to 1.
final class Fit {
  private final Map<String, Topic> topics = new TreeMap<>();

  Fit(List<Topic> topics) {
    topics.forEach(topic -> this.topics.put(topic.code(), topic));
  }

  /// Whether the heading calls the column an identifier, not only a number.
  static boolean isNamedKey(ColumnSample column) {
    List<Headings.Match> matches = Headings.of(column.parted().words());
    double key = score(matches, "@key");
    return key >= 0.9 && score(matches, "@count") < key;
  }

  private static double score(List<Headings.Match> matches, String use) {
    return matches.stream()
        .filter(match -> match.use().equals(use))
        .mapToDouble(Headings.Match::score)
        .findFirst()
        .orElse(0);
  }

  /// Whether a column was given a topic of amounts.
  boolean isAmount(Candidate candidate) {
    Topic topic = topics.get(candidate.use());
    return topic != null && topic.kind() instanceof Topic.Kind.Measure;
  }

  boolean knows(String use) {
    return use.startsWith("@") || topics.containsKey(use);
  }

  double of(String use, ColumnSample column) {
    if (column.isEmpty()) {
      return 0;
    }
    Topic topic = topics.get(use);
    return topic == null ? part(use, column) : topic(topic, column);
  }

  private static double part(String use, ColumnSample column) {
    return switch (use) {
      case "@key" -> column.isUnique() ? 1 : 0;
      case "@count" -> column.share(CellTests::isAmount);
      case "@name" ->
          column.share(CellTests::hasWords)
              * Math.min(1, 0.35 + column.distinctShare())
              * (0.6 + 0.4 * column.filledShare())
              * (column.share(CellTests::isLink) > 0.5 ? 0.1 : 1);
      case "@latitude" -> column.share(CellTests::isLatitude);
      case "@longitude" -> column.share(CellTests::isLongitude);
      case "@x", "@y" -> column.share(CellTests::isAmount);
      case "@pair" -> column.share(CellTests::isPair);
      case "@geometry" -> column.share(CellTests::isGeometry);
      case "@country" -> column.share(cell -> CountryNames.read(cell).isPresent());
      case "@unit" -> column.share(cell -> FileUnits.read(cell).isPresent());
      case "@park", "@zone" -> column.share(CellTests::hasWords);
      default -> 0;
    };
  }

  private static double topic(Topic topic, ColumnSample column) {
    return switch (topic.kind()) {
      case Topic.Kind.Measure measure -> measure(measure, column);
      case Topic.Kind.Presence presence -> column.share(cell -> TruthWords.read(cell).isPresent());
      case Topic.Kind.Classified classified -> column.share(CellTests::isCode);
      case Topic.Kind.Life life ->
          column.values().size() > 40
              ? 0
              : column.share(cell -> StatusWords.read(cell).isPresent());
      case Topic.Kind.Calendar calendar -> column.share(CellTests::isDate);
      case Topic.Kind.Wording wording -> words(topic.code(), column);
      case Topic.Kind.Position position -> 0;
      case Topic.Kind.Boundary boundary -> 0;
    };
  }

  private static double measure(Topic.Kind.Measure measure, ColumnSample column) {
    double numbers = column.share(CellTests::isAmount);
    Unit canonical = Unit.of(measure.unit());
    boolean fits = column.parted().unit().map(unit -> unit.measuresSameAs(canonical)).orElse(true);
    double negative = column.share(cell -> CellTests.number(cell).orElse(0) < 0) > 0.05 ? 0.3 : 1;
    boolean yesNo =
        column.values().size() <= 2
            && column.cells().size() > 5
            && column.share(cell -> TruthWords.read(cell).isPresent()) == 1;
    return fits ? numbers * negative * (yesNo ? 0.3 : 1) : 0.1;
  }

  private static double words(String code, ColumnSample column) {
    return switch (code) {
      case "website" -> column.share(CellTests::isLink);
      case "contact" -> column.share(CellTests::isContact);
      case "postcode" -> column.share(CellTests::isShort);
      case "registration", "legal_basis", "price.land", "price.rent", "investment", "output" -> 0.9;
      case "region" ->
          column.share(CellTests::hasWords)
              * (column.distinctShare() > 0.9 && column.cells().size() > 30 ? 0.5 : 1);
      default -> column.share(CellTests::hasWords);
    };
  }
}
