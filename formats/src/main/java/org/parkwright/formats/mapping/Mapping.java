package org.parkwright.formats.mapping;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How the rows of one kind of file become parks or firms.
///
/// @param origin the source
/// @param rows what a row is about
/// @param reading what is known about reading the file
/// @param numbers how numbers are written
/// @param dates how dates are written
/// @param country ISO 3166-1 alpha-2 of all rows, or the column with it (codes or names); nothing
///     when the file does not tell
/// @param key what tells rows apart
/// @param name where the name stands
/// @param place where a row says where it lies
/// @param columns what columns claim, in the order of the file
/// @param within where a row says what it lies in
/// @param only which rows are meant; all conditions hold for each
/// @param ignored headings that are left out on purpose
/// @param missing further words that mean that nothing is known, beside the usual ones
/// @param areaTolerance percent by which the area of an outline may differ from the area that the
///     row gives before it is told; above 0
public record Mapping(
    Origin origin,
    RowRule rows,
    Asked reading,
    Notation numbers,
    DateOrder dates,
    Given country,
    KeyRule key,
    NameRule name,
    PlaceRule place,
    List<ColumnRule> columns,
    Within within,
    List<Only> only,
    List<String> ignored,
    List<String> missing,
    double areaTolerance) {
  /// Percent by which areas may differ where a mapping does not say.
  public static final double AREA_TOLERANCE = 10;

  public Mapping {
    columns = List.copyOf(columns);
    only = List.copyOf(only);
    ignored = List.copyOf(ignored);
    missing = List.copyOf(missing);
    if (!(areaTolerance > 0)) {
      throw new IllegalArgumentException(
          "the tolerance of areas is a percentage above 0; found " + areaTolerance);
    }
  }

  /// All headings that it reads or leaves out on purpose.
  public Set<String> headings() {
    Set<String> all = new TreeSet<>(ignored);
    all.addAll(read());
    return all;
  }

  /// All headings that it reads.
  public Set<String> read() {
    Set<String> all = new TreeSet<>(key.columns());
    name.columns().values().forEach(all::addAll);
    all.addAll(place.headings());
    all.addAll(within.columns());
    country.heading().ifPresent(all::add);
    origin.asOf().heading().ifPresent(all::add);
    only.forEach(one -> all.add(one.column()));
    for (ColumnRule rule : columns) {
      all.add(rule.column());
      rule.unit().heading().ifPresent(all::add);
    }
    if (rows instanceof RowRule.ByColumn by) {
      all.add(by.column());
    }
    return all;
  }
}
