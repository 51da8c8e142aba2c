package org.parkwright.kernel.composite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.kernel.table.Columns;

/// The method of an index as a value: the same recipe on the same numbers gives the same index, and
/// a varied recipe is another value.
///
/// The steps in order: divide by denominators, fill gaps, leave out units with too few numbers,
/// treat outliers, bring to one scale, put together level by level.
///
/// @param imputation what stands in for missing numbers
/// @param screening which units take part
/// @param treatment what is done about outliers; empty: nothing
/// @param normalisation how columns come to one scale
/// @param special other scales for single indicators, by code
/// @param aggregation how the elements of a group become one, from level 2 upwards; the last one
///     holds for all levels above
/// @param enough least share of a group's weight that must be there for a unit to get a number in
///     it, 0 to 1
public record Recipe(
    Imputation imputation,
    Screening screening,
    Optional<Treatment> treatment,
    Normalisation normalisation,
    Map<String, Normalisation> special,
    List<Aggregation> aggregation,
    double enough) {

  public Recipe {
    special = Map.copyOf(special);
    aggregation = List.copyOf(aggregation);
    if (aggregation.isEmpty()) {
      throw new IllegalArgumentException("a recipe needs at least one way to aggregate");
    }
    if (!(enough >= 0 && enough <= 1)) {
      throw new IllegalArgumentException("a share lies in 0..1; found " + enough);
    }
  }

  /// Min-max to 0..100 and arithmetic means, nothing filled in, nobody left out, no treatment.
  public static final Recipe PLAIN =
      new Recipe(
          new Imputation.None(),
          Screening.NONE,
          Optional.empty(),
          new Normalisation.MinMax(0, 100),
          Map.of(),
          List.of(new Aggregation.Arithmetic()),
          0);

  /// The same with something else for missing numbers.
  public Recipe imputing(Imputation other) {
    return new Recipe(other, screening, treatment, normalisation, special, aggregation, enough);
  }

  /// The same with another choice of units.
  public Recipe screening(Screening other) {
    return new Recipe(imputation, other, treatment, normalisation, special, aggregation, enough);
  }

  /// The same with another treatment of outliers.
  public Recipe treating(Treatment other) {
    return new Recipe(
        imputation, screening, Optional.of(other), normalisation, special, aggregation, enough);
  }

  /// The same on another scale.
  public Recipe normalising(Normalisation other) {
    return new Recipe(imputation, screening, treatment, other, special, aggregation, enough);
  }

  /// The same put together in another way, from level 2 upwards.
  public Recipe aggregating(Aggregation... others) {
    return new Recipe(
        imputation, screening, treatment, normalisation, special, List.of(others), enough);
  }

  /// How the elements of groups of a level become one.
  ///
  /// @param level 2 or more
  public Aggregation aggregationOf(int level) {
    return aggregation.get(Math.min(level - 2, aggregation.size() - 1));
  }

  /// The scale of one indicator.
  public Normalisation normalisationOf(Node indicator) {
    Normalisation own = special.get(indicator.code());
    return own == null ? normalisation : own;
  }

  /// The index by this recipe.
  ///
  /// @param columns units with indicators and denominators
  public CompositeIndex of(Hierarchy hierarchy, Columns columns) {
    return CompositeIndex.of(hierarchy, columns, this);
  }
}
