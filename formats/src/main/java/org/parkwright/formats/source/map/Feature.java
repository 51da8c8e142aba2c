package org.parkwright.formats.source.map;

import java.util.Map;
import java.util.Optional;
import org.parkwright.formats.source.geometry.GeoJsonGeometry;

/// One feature of a GeoJSON file.
///
/// @param number its place in the file, 1 for the first
/// @param id its own identifier, where it has one
/// @param properties texts by name, in their order
/// @param geometry not yet drawn
record Feature(
    long number, Optional<String> id, Map<String, String> properties, GeoJsonGeometry geometry) {}
