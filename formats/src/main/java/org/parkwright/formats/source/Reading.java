package org.parkwright.formats.source;

/// How a file is read. A file that is read again in the same way gives the same rows.
///
/// @param format `csv`, `xlsx`, `geojson`, `shapefile`
/// @param encoding name of the character set; empty for formats that fix it
/// @param delimiter between the cells of a text table; empty for others
/// @param sheet sheet or layer; empty where there is only one
/// @param headerRow line of the headings as a person counts, 1 for the first; 0 for map files
/// @param crs coordinates that the geometry is written in, for example `EPSG:4326`
public record Reading(
    String format, String encoding, String delimiter, String sheet, int headerRow, String crs) {}
