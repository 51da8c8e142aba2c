package org.parkwright.formats.mapping.apply;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.formats.mapping.ColumnRule;
import org.parkwright.formats.mapping.Given;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.RowRule;
import org.parkwright.formats.mapping.words.CountryNames;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.SourceRow;
import org.parkwright.kernel.document.Phrase;

/// Reads one row as an entry.
final class EntryReader {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String NOWHERE = "xx";

  private final Mapping mapping;
  private final RowCells cells;
  private final ValueReader values;
  private final PlaceReader places;

  EntryReader(Mapping mapping, RowCells cells, List<Topic> topics) {
    this.mapping = mapping;
    this.cells = cells;
    this.values = new ValueReader(mapping, topics);
    this.places = new PlaceReader(mapping.place(), cells);
  }

  /// The key of a row; empty when it has none.
  String key(SourceRow row) {
    List<String> parts =
        mapping.key().columns().stream()
            .map(heading -> BLANKS.matcher(cells.known(row, heading).strip()).replaceAll(" "))
            .toList();
    return parts.stream().allMatch(String::isEmpty) ? "" : String.join(" | ", parts);
  }

  /// The row as an entry; empty, with the reason noted, when it is refused.
  Optional<Entry> read(SourceRow row, String key, RowProblems problems) {
    Optional<Entry.Subject> subject = subject(row, problems);
    Optional<Names> names = names(row, problems);
    if (subject.isEmpty() || names.isEmpty()) {
      return Optional.empty();
    }
    String country = country(row, problems);
    List<Claim> claims = new ArrayList<>();
    for (ColumnRule rule : mapping.columns()) {
      claims(rule, row, problems, claims);
    }
    String asOf = given(mapping.origin().asOf(), row);
    Located located = places.read(row, country, problems);
    Citation citation = mapping.origin().citation();
    switch (located) {
      case Located.At at -> claims.add(claim("point", new Value.Point(at.place()), citation, asOf));
      case Located.Over over ->
          claims.add(claim("outline", new Value.Outline(over.shape()), citation, asOf));
      case Located.Nowhere nowhere -> {}
      case Located.Unusable unusable -> {}
    }
    return Optional.of(
        new Entry(row.row(), key, subject.get(), country, names.get(), claims, within(row)));
  }

  private static Claim claim(String topic, Value value, Citation source, String asOf) {
    return new Claim(topic, value, source, asOf, false);
  }

  private Optional<Entry.Subject> subject(SourceRow row, RowProblems problems) {
    return switch (mapping.rows()) {
      case RowRule.Always always -> Optional.of(always.subject());
      case RowRule.ByColumn by -> {
        String written = cells.written(row, by.column());
        Optional<Entry.Subject> meant = Optional.ofNullable(by.values().get(written));
        if (meant.isEmpty()) {
          problems.tell(
              ProblemKind.UNKNOWN_SUBJECT,
              by.column(),
              Phrase.text(written),
              Phrase.text(String.join(", ", new java.util.TreeSet<>(by.values().keySet()))));
        }
        yield meant;
      }
    };
  }

  private Optional<Names> names(SourceRow row, RowProblems problems) {
    Map<String, String> byLanguage = new TreeMap<>();
    mapping
        .name()
        .columns()
        .forEach(
            (language, headings) ->
                headings.stream()
                    .map(heading -> BLANKS.matcher(cells.known(row, heading)).replaceAll(" "))
                    .filter(name -> !name.isBlank())
                    .findFirst()
                    .ifPresent(name -> byLanguage.put(language, name.strip())));
    if (byLanguage.isEmpty()) {
      String heading = mapping.name().columns().values().iterator().next().getFirst();
      if (mapping.name().otherwise().isEmpty()) {
        problems.tell(
            ProblemKind.NO_NAME,
            heading,
            Phrase.text(cells.written(row, heading)),
            Phrase.of("problem.expect.name"));
        return Optional.empty();
      }
      String made = made(mapping.name().otherwise(), row);
      problems.tell(ProblemKind.NAME_MADE, heading, Phrase.text(made), Phrase.text(""));
      byLanguage.put("en", made);
    }
    // Names without English are called by what the source calls them.
    byLanguage.putIfAbsent("en", byLanguage.values().iterator().next());
    return Optional.of(new Names(byLanguage));
  }

  private String made(String pattern, SourceRow row) {
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(
            (MatchResult hole) ->
                java.util.regex.Matcher.quoteReplacement(cells.written(row, hole.group(1))))
        .strip();
  }

  private String country(SourceRow row, RowProblems problems) {
    return switch (mapping.country()) {
      case Given.Fixed fixed -> fixed.text().isEmpty() ? NOWHERE : fixed.text();
      case Given.By by -> {
        String written = cells.written(row, by.column());
        Optional<String> read = CountryNames.read(written);
        if (read.isEmpty() && !cells.isMissing(written)) {
          problems.tell(
              ProblemKind.UNKNOWN_COUNTRY,
              by.column(),
              Phrase.text(written),
              Phrase.of("problem.expect.country"));
        }
        yield read.orElse(NOWHERE);
      }
    };
  }

  private String given(Given given, SourceRow row) {
    return switch (given) {
      case Given.Fixed fixed -> fixed.text();
      case Given.By by -> cells.known(row, by.column());
    };
  }

  private void claims(ColumnRule rule, SourceRow row, RowProblems problems, List<Claim> claims) {
    String text = bare(cells.written(row, rule.column()), rule);
    if (!rule.values().containsKey(text) && cells.isMissing(text)) {
      return;
    }
    String unit = given(rule.unit(), row);
    Citation shared = mapping.origin().citation();
    Citation source =
        rule.source().isEmpty()
            ? shared
            : new Citation(rule.source(), shared.address(), shared.date());
    String asOf = rule.asOf().isEmpty() ? given(mapping.origin().asOf(), row) : rule.asOf();
    for (Value value : values.read(text, new AmountReader.At(rule, unit, problems))) {
      claims.add(claim(rule.topic(), value, source, asOf));
    }
  }

  /// The cell without the words that are no part of its value.
  private static String bare(String written, ColumnRule rule) {
    String text = written.strip();
    for (String word : rule.without()) {
      if (text.startsWith(word)) {
        text = text.substring(word.length()).strip();
      }
      if (text.endsWith(word)) {
        text = text.substring(0, text.length() - word.length()).strip();
      }
    }
    return text;
  }

  private List<String> within(SourceRow row) {
    Set<String> names = new LinkedHashSet<>();
    for (String heading : mapping.within().columns()) {
      String known = cells.known(row, heading);
      if (!known.isEmpty()) {
        names.addAll(
            mapping.within().list().isEmpty()
                ? List.of(BLANKS.matcher(known).replaceAll(" "))
                : ValueReader.parts(known, mapping.within().list()));
      }
    }
    return List.copyOf(names);
  }
}
