package org.parkwright.formats.mapping.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkwright.formats.mapping.NameRule;
import org.parkwright.formats.mapping.propose.sample.CellTests;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.propose.sample.TableSample;
import org.parkwright.formats.mapping.words.Headings;
import org.parkwright.formats.mapping.words.PlainWords;
import org.parkwright.kernel.document.Phrase;

/// Where the name stands, and names in further languages: the heading says so, else the column of
/// words with most different values.
///
/// @param main the column of the name
/// @param rule it and columns of other languages
/// @param choices what is said about them
record NameGuess(ColumnSample main, NameRule rule, List<Choice> choices) {
  private static final Pattern TAGGED =
      Pattern.compile(
          "(?i).*[_ ./(\\-](en|fr|es|ar|zh|cn|ru|pt|de|tr|vi|ko|kr|id|hi|ja|it|pl)\\)?");
  private static final Map<String, String> SPELLED =
      Map.ofEntries(
          Map.entry("english", "en"),
          Map.entry("arabic", "ar"),
          Map.entry("french", "fr"),
          Map.entry("spanish", "es"),
          Map.entry("chinese", "zh"),
          Map.entry("russian", "ru"),
          Map.entry("英文", "en"),
          Map.entry("영문", "en"),
          Map.entry("بالإنجليزية", "en"),
          Map.entry("ingles", "en"),
          Map.entry("anglais", "en"),
          Map.entry("английский", "en"),
          Map.entry("ingilizce", "en"));

  /// The name's column; empty when no column has words.
  static Optional<ColumnSample> main(TableSample table, Fit fit, Optional<Assignment> assignment) {
    Optional<ColumnSample> given = assignment.flatMap(a -> a.column("@name"));
    if (given.isPresent()) {
      return given;
    }
    return byHeading(table, fit)
        .or(
            () ->
                table.columns().stream()
                    .filter(column -> fit.of("@name", column) > 0.5)
                    .max(
                        Comparator.comparingDouble(
                            column ->
                                fit.of("@name", column)
                                    * column.filledShare()
                                    * shortness(column))));
  }

  /// Names are short: long texts are descriptions.
  private static double shortness(ColumnSample column) {
    return column.share(cell -> cell.length() >= 2 && cell.length() <= 80);
  }

  private static Optional<ColumnSample> byHeading(TableSample table, Fit fit) {
    record Scored(ColumnSample column, double score) {}
    List<Scored> scored = new ArrayList<>();
    for (ColumnSample column : table.columns()) {
      Headings.of(column.parted().words()).stream()
          .filter(match -> match.use().equals("@name"))
          .map(match -> Candidate.of(column, match, fit.of("@name", column)).confidence())
          .filter(confidence -> confidence >= Choice.ENOUGH)
          .forEach(confidence -> scored.add(new Scored(column, confidence)));
    }
    return scored.stream().max(Comparator.comparingDouble(Scored::score)).map(Scored::column);
  }

  static NameGuess of(
      TableSample table, Assignment assignment, ColumnSample main, String headings) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    List<Choice> choices = new ArrayList<>();
    String language = tagged(main.heading()).orElse(TongueGuess.ofNames(main, headings));
    columns.put(language, List.of(main.heading()));
    Optional<Candidate> candidate = assignment.of(main).filter(c -> c.use().equals("@name"));
    choices.add(
        candidate
            .map(c -> new Choice(main.heading(), "@name", c.confidence(), c.reason(), true))
            .orElse(
                new Choice(
                    main.heading(), "@name", 0.5, Phrase.of("propose.name.most_different"), true)));
    for (ColumnSample column : table.columns()) {
      if (column != main && assignment.of(column).isEmpty() && isName(column)) {
        String other = tagged(column.heading()).orElse(TongueGuess.ofNames(column, "en"));
        if (!columns.containsKey(other)) {
          columns.put(other, List.of(column.heading()));
          choices.add(
              new Choice(
                  column.heading(), "@name", 0.8, Phrase.of("propose.name.language", other), true));
        }
      }
    }
    return new NameGuess(main, new NameRule(columns, ""), choices);
  }

  private static boolean isName(ColumnSample column) {
    return column.share(CellTests::hasWords) > 0.8
        && Headings.of(stripped(column.heading())).stream()
            .anyMatch(match -> match.use().equals("@name") && match.score() > 0.85);
  }

  private static String stripped(String heading) {
    String plain = PlainWords.of(heading);
    for (String word : SPELLED.keySet()) {
      plain = plain.replace(PlainWords.of(word), " ");
    }
    return plain
        .replaceAll(" (en|fr|es|ar|zh|cn|ru|pt|de|tr|vi|ko|kr|id|hi|ja|it|pl)$", "")
        .strip();
  }

  private static Optional<String> tagged(String heading) {
    String plain = PlainWords.of(heading);
    for (var word : SPELLED.entrySet()) {
      if (plain.contains(PlainWords.of(word.getKey()))) {
        return Optional.of(word.getValue());
      }
    }
    Matcher tag = TAGGED.matcher(heading);
    return tag.matches()
        ? Optional.of(
            switch (tag.group(1).toLowerCase(java.util.Locale.ROOT)) {
              case "cn" -> "zh";
              case "kr" -> "ko";
              case String other -> other;
            })
        : Optional.empty();
  }
}
