package org.parkwright.formats.workbook.cells;

/// One value as read from a cell.
///
/// @param value in the variable's canonical unit
/// @param text the value as the person wrote it
/// @param unit the unit as the person wrote it; empty where the variable has none
public record Typed(double value, String text, String unit) {}
