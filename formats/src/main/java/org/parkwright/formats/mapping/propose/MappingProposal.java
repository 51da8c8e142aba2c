package org.parkwright.formats.mapping.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Entry.Subject;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.formats.mapping.Asked;
import org.parkwright.formats.mapping.ColumnRule;
import org.parkwright.formats.mapping.DateOrder;
import org.parkwright.formats.mapping.Given;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.Origin;
import org.parkwright.formats.mapping.PlaceRule;
import org.parkwright.formats.mapping.RowRule;
import org.parkwright.formats.mapping.Within;
import org.parkwright.formats.mapping.apply.PlaceProbe;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.propose.sample.TableSample;
import org.parkwright.formats.mapping.words.DateText;
import org.parkwright.formats.mapping.words.PlainWords;
import org.parkwright.formats.source.Reading;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.kernel.document.Phrase;

/// A mapping for a file that nobody has seen, and why it is so.
///
/// @param mapping what is proposed
/// @param choices what was made of the file and of every column, taken or not
public record MappingProposal(Mapping mapping, List<Choice> choices) {
  private static final int PROBED = 500;

  public MappingProposal {
    choices = List.copyOf(choices);
  }

  /// Proposes a mapping.
  ///
  /// @param file name of the file, from which the source gets its name
  /// @param topics the dictionary of topics
  /// @return empty when no column can be the name
  public static Optional<MappingProposal> of(SourceTable source, List<Topic> topics, String file) {
    TableSample table = TableSample.of(source);
    Fit fit = new Fit(topics);
    Optional<ColumnSample> name = NameGuess.main(table, fit, Optional.empty());
    SubjectGuess subject = SubjectGuess.of(table, name);
    Assignment assignment = Assignment.of(table, fit, subject.subject());
    return NameGuess.main(table, fit, Optional.of(assignment))
        .map(main -> of(source, topics, file, table, fit, subject, assignment, main));
  }

  private static MappingProposal of(
      SourceTable source,
      List<Topic> topics,
      String file,
      TableSample table,
      Fit fit,
      SubjectGuess subject,
      Assignment assignment,
      ColumnSample main) {
    String language = TongueGuess.ofHeadings(table);
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", "row", subject.confidence(), said(subject), true));
    PlaceGuess first = PlaceGuess.of(source, table, assignment, "");
    CountryGuess country =
        CountryGuess.of(
            table, assignment, PlaceProbe.of(source, first.rule(), PROBED).places(), language);
    String fixed = country.country() instanceof Given.Fixed text ? text.text() : "";
    PlaceGuess place = PlaceGuess.of(source, table, assignment, fixed);
    NameGuess names = NameGuess.of(table, assignment, main, language);
    KeyGuess key = KeyGuess.of(source, table, assignment, main, place.columns());
    List<Candidate> free = free(assignment, main, place);
    boolean stored = !source.reading().format().equals("csv");
    NotationGuess numbers =
        NotationGuess.of(
            free.stream().filter(fit::isAmount).map(Candidate::column).toList(), language, stored);
    ColumnGuess columnGuess =
        new ColumnGuess(topics, numbers.notation(), fixed, assignment.column("@unit"));
    List<ColumnRule> rules = new ArrayList<>();
    List<Choice> about = new ArrayList<>();
    for (ColumnSample column : table.columns()) {
      free.stream()
          .filter(candidate -> candidate.column() == column && isTopic(candidate))
          .map(columnGuess::of)
          .forEach(
              guess -> {
                guess.rule().ifPresent(rules::add);
                about.add(guess.choice());
              });
    }
    choices.add(country.choice());
    choices.add(key.choice());
    choices.add(numbers.choice());
    choices.addAll(names.choices());
    choices.addAll(place.choices());
    choices.addAll(about);
    List<String> parks = parks(table, assignment, main);
    parks.forEach(
        heading -> choices.add(new Choice(heading, "@park", 0.8, Phrase.of("propose.park"), true)));
    Mapping mapping =
        new Mapping(
            new Origin(id(file), new Citation(file, "", ""), Given.NOTHING),
            new RowRule.Always(subject.subject()),
            asked(source.reading(), place.rule()),
            numbers.notation(),
            dates(table, assignment),
            country.country(),
            key.rule(),
            names.rule(),
            place.rule(),
            rules,
            parks.isEmpty() ? Within.NOTHING : new Within(parks, ""),
            List.of(),
            empty(table),
            List.of(),
            Mapping.AREA_TOLERANCE);
    Leftover.tell(table, assignment, mapping, choices);
    return new MappingProposal(mapping, choices);
  }

  private static Phrase said(SubjectGuess subject) {
    return Phrase.of(
        subject.subject() == Subject.FIRM ? "propose.rows.firm" : "propose.rows.park",
        subject.reason());
  }

  private static boolean isTopic(Candidate candidate) {
    return !candidate.use().startsWith("@");
  }

  /// Columns with a use that neither name nor place needs.
  private static List<Candidate> free(Assignment assignment, ColumnSample main, PlaceGuess place) {
    return assignment.all().stream()
        .filter(candidate -> candidate.column() != main)
        .filter(candidate -> !place.columns().contains(candidate.column().heading()))
        .toList();
  }

  private static List<String> parks(TableSample table, Assignment assignment, ColumnSample main) {
    return table.columns().stream()
        .filter(column -> column != main)
        .flatMap(column -> assignment.of(column).stream())
        .filter(candidate -> Stream.of("@park", "@zone").anyMatch(candidate.use()::equals))
        .map(candidate -> candidate.column().heading())
        .toList();
  }

  private static List<String> empty(TableSample table) {
    return table.columns().stream()
        .filter(ColumnSample::isEmpty)
        .map(ColumnSample::heading)
        .toList();
  }

  private static DateOrder dates(TableSample table, Assignment assignment) {
    Set<DateOrder> told = new TreeSet<>();
    for (String use : List.of("founded", "opened")) {
      assignment
          .column(use)
          .ifPresent(column -> column.cells().forEach(cell -> told.add(DateText.order(cell))));
    }
    told.remove(DateOrder.UNKNOWN);
    return told.size() == 1 ? told.iterator().next() : DateOrder.UNKNOWN;
  }

  private static Asked asked(Reading reading, PlaceRule place) {
    boolean map = place instanceof PlaceRule.Feature;
    return new Asked(
        reading.encoding(),
        reading.delimiter(),
        reading.sheet(),
        reading.headerRow(),
        map ? reading.crs() : "");
  }

  private static String id(String file) {
    String bare = file.replaceFirst("(\\.(csv|tsv|txt|xlsx|geojson|json|zip|gz))+$", "");
    String plain =
        PlainWords.of(bare)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String shortened = plain.substring(0, Math.min(50, plain.length())).replaceAll("-$", "");
    return shortened.isEmpty() ? "list" : shortened;
  }
}
