package org.parkwright.formats.mapping.propose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parkwright.formats.mapping.KeyRule;
import org.parkwright.formats.mapping.KeyRule.SameKey;
import org.parkwright.formats.mapping.propose.sample.CellTests;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.propose.sample.TableSample;
import org.parkwright.formats.mapping.words.MissingWords;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.kernel.document.Phrase;

/// What tells rows apart: a column that says so and has no value twice; else the name when no two
/// rows share it; else any column of codes without repetition; else the name with one or two
/// columns of place; else, for outlines, the name, whose rows are pieces; else the name, with
// numbers
/// for repetitions.
///
/// Numbers that only count the rows tell nothing when the list comes again in another order: they
/// are taken last.
///
/// @param rule what was found
/// @param choice what is said about it
record KeyGuess(KeyRule rule, Choice choice) {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,7}(\\.0)?");
  private static final Pattern DECIMALS = Pattern.compile("[+-]?\\d+[.,]\\d+");
  private static final List<String> PLACES =
      List.of("city", "district", "region", "address", "postcode", "@park");

  /// @param placed headings of the columns that say where a row lies
  static KeyGuess of(
      SourceTable source,
      TableSample table,
      Assignment assignment,
      ColumnSample name,
      List<String> placed) {
    Optional<ColumnSample> said = assignment.column("@key").filter(column -> !counts(column));
    if (said.isPresent()) {
      return one(said.get(), 0.95, "propose.key.heading");
    }
    Optional<ColumnSample> registered =
        assignment
            .column("registration")
            .filter(ColumnSample::isUnique)
            .filter(c -> assignment.of(c).filter(one -> one.confidence() > 0.8).isPresent());
    if (registered.isPresent()) {
      return one(registered.get(), 0.85, "propose.key.registration");
    }
    if (name.isUnique()) {
      return one(name, 0.8, "propose.key.name");
    }
    Optional<List<String>> pair = combined(source, assignment, name, placed);
    if (pair.isPresent()) {
      Phrase why = Phrase.of("propose.key.combined", String.join(" + ", pair.get()));
      return guess(new KeyRule(pair.get(), SameKey.REFUSE), 0.65, why);
    }
    Optional<ColumnSample> any =
        table.columns().stream()
            .filter(column -> column.isUnique() && !counts(column))
            .filter(column -> !placed.contains(column.heading()))
            .filter(column -> column.share(KeyGuess::isCode) > 0.95)
            .findFirst();
    if (any.isPresent()) {
      return one(any.get(), 0.6, "propose.key.unique");
    }
    if (2 * table.areas() > table.rows() && name.filledShare() == 1) {
      Phrase why = Phrase.of("propose.key.pieces", name.heading());
      return guess(new KeyRule(List.of(name.heading()), SameKey.PIECES), 0.6, why);
    }
    return last(table, assignment, name);
  }

  private static KeyGuess last(TableSample table, Assignment assignment, ColumnSample name) {
    Optional<ColumnSample> counted =
        table.columns().stream()
            .filter(ColumnSample::isUnique)
            .filter(KeyGuess::counts)
            .findFirst();
    if (counted.isPresent() && name.filledShare() < 1) {
      return one(counted.get(), 0.4, "propose.key.counted");
    }
    List<String> columns = new ArrayList<>(List.of(name.heading()));
    PLACES.stream()
        .flatMap(use -> assignment.column(use).stream())
        .map(ColumnSample::heading)
        .filter(heading -> !heading.equals(name.heading()))
        .limit(2)
        .forEach(columns::add);
    Phrase why = Phrase.of("propose.key.numbered", String.join(" + ", columns));
    return guess(new KeyRule(columns, SameKey.NUMBER), 0.4, why);
  }

  private static KeyGuess one(ColumnSample column, double confidence, String reason) {
    return guess(
        new KeyRule(List.of(column.heading()), SameKey.REFUSE),
        confidence,
        Phrase.of(reason, column.heading()));
  }

  private static KeyGuess guess(KeyRule rule, double confidence, Phrase why) {
    return new KeyGuess(
        rule, new Choice(String.join(" + ", rule.columns()), "@key", confidence, why, true));
  }

  /// Whether a text can be a code: short, and no number with decimals.
  private static boolean isCode(String cell) {
    return (cell.length() <= 40 || CellTests.isLink(cell)) && !DECIMALS.matcher(cell).matches();
  }

  /// Whether a column only counts the rows: whole numbers, each one more than the one before.
  private static boolean counts(ColumnSample column) {
    List<String> cells = column.cells();
    if (cells.size() < 3 || !cells.stream().allMatch(cell -> WHOLE.matcher(cell).matches())) {
      return false;
    }
    boolean named = Fit.isNamedKey(column);
    long first = (long) Double.parseDouble(cells.getFirst());
    for (int i = 1; i < cells.size(); i++) {
      if ((long) Double.parseDouble(cells.get(i)) != first + i) {
        return false;
      }
    }
    return !named;
  }

  private static Optional<List<String>> combined(
      SourceTable source, Assignment assignment, ColumnSample name, List<String> placed) {
    List<List<String>> tried = new ArrayList<>();
    List<String> places =
        PLACES.stream()
            .flatMap(use -> assignment.column(use).stream())
            .map(ColumnSample::heading)
            .filter(heading -> !heading.equals(name.heading()))
            .toList();
    places.forEach(place -> tried.add(List.of(name.heading(), place)));
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        tried.add(List.of(name.heading(), places.get(i), places.get(j)));
      }
    }
    if (!placed.isEmpty()) {
      tried.add(Stream.concat(Stream.of(name.heading()), placed.stream()).toList());
    }
    return unique(source, tried).stream().findFirst();
  }

  /// Those of some combinations that are different in every row.
  private static List<List<String>> unique(SourceTable source, List<List<String>> tried) {
    List<Set<Long>> seen = tried.stream().<Set<Long>>map(t -> new HashSet<>()).toList();
    boolean[] broken = new boolean[tried.size()];
    source.visit(
        row -> {
          boolean open = false;
          for (int i = 0; i < broken.length; i++) {
            if (!broken[i]) {
              String key = key(source, row.cells(), tried.get(i));
              broken[i] = key.isEmpty() || !seen.get(i).add(TableSample.hash(key));
              open |= !broken[i];
            }
          }
          return open;
        });
    List<List<String>> unique = new ArrayList<>();
    for (int i = 0; i < broken.length; i++) {
      if (!broken[i]) {
        unique.add(tried.get(i));
      }
    }
    return unique;
  }

  private static String key(SourceTable source, List<String> cells, List<String> headings) {
    List<String> parts = new ArrayList<>();
    for (String heading : headings) {
      int at = source.columns().indexOf(heading);
      String cell = at >= 0 && at < cells.size() ? cells.get(at) : "";
      parts.add(MissingWords.is(cell) ? "" : cell);
    }
    return parts.getFirst().isEmpty() ? "" : String.join("\u0000", parts);
  }
}
