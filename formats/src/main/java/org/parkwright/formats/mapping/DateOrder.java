package org.parkwright.formats.mapping;

/// In which order a date such as `3/4/2019` is written; dates that begin with the year, or whose
/// order can only be one, need no rule.
public enum DateOrder {
  /// The third of April.
  DAY_FIRST,
  /// The fourth of March.
  MONTH_FIRST,
  /// Nothing is assumed: only the year is taken.
  UNKNOWN
}
