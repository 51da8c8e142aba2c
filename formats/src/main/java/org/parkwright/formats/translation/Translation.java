package org.parkwright.formats.translation;

import java.util.List;
import java.util.Map;
import org.parkwright.formats.fault.Fault;

/// What could be read from the translation into one language. Unlike other files a translation is
/// used as far as it is sound: a row with a fault is told and left out, and readers get the English
/// text in its place.
///
/// @param language BCP 47 tag
/// @param texts texts by key
/// @param faults what is wrong with the file, by line
public record Translation(String language, Map<String, String> texts, List<Fault> faults) {
  public Translation {
    texts = Map.copyOf(texts);
    faults = List.copyOf(faults);
  }
}
