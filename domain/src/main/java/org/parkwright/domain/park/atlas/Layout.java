package org.parkwright.domain.park.atlas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which columns an atlas has.
///
/// @param measures topics that are numbers
/// @param answers topics that are yes or no
public record Layout(List<String> measures, List<String> answers) {
  /// What is chosen for parks of which something is not known.
  public static final String UNKNOWN = "unknown";

  /// Says that something is so.
  public static final String YES = "yes";

  /// Says that something is not so.
  public static final String NO = "no";

  public static final String COUNTRY = "country";
  public static final String KIND = "kind";
  public static final String STATUS = "status";
  public static final String SECTOR = "sector";

  /// Whether there are free plots or there is free area.
  public static final String VACANCY = "vacancy";

  static final String FREE_PLOTS = "plots.free";
  static final String FREE_AREA = "area.free";
  private static final List<String> OF_ALL = List.of(COUNTRY, KIND, STATUS, SECTOR, VACANCY);

  public Layout {
    measures = List.copyOf(measures);
    answers = List.copyOf(answers);
    List<String> all = Stream.of(OF_ALL, measures, answers).flatMap(List::stream).toList();
    if (all.stream().distinct().count() < all.size()) {
      throw new IllegalArgumentException("a column is named twice in " + all);
    }
  }

  /// What one value of a column can be.
  public enum Form {
    /// One of several values, or several of them.
    CHOICE,
    /// Yes or no.
    ANSWER,
    /// A number.
    MEASURE
  }

  /// All columns.
  public List<String> columns() {
    return Stream.of(OF_ALL, measures, answers).flatMap(List::stream).toList();
  }

  /// What a column holds; empty when there is none of that name.
  public Optional<Form> form(String column) {
    if (measures.contains(column)) {
      return Optional.of(Form.MEASURE);
    }
    if (answers.contains(column) || column.equals(VACANCY)) {
      return Optional.of(Form.ANSWER);
    }
    return OF_ALL.contains(column) ? Optional.of(Form.CHOICE) : Optional.empty();
  }
}
