package org.parkwright.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.translation.Texts;
import org.parkwright.formats.translation.Translation;
import org.parkwright.formats.translation.TranslationsCsv;

/// Something from the catalog with all translations that stand beside it.
///
/// @param thing the thing, in as many languages as could be read
/// @param faults what is wrong with the translations
record Translated<T>(T thing, List<Fault> faults) {

  /// Reads the translations in a folder of a shelf.
  static <T> Translated<T> of(T thing, Texts<T> texts, Shelf shelf, String folder)
      throws IOException {
    Map<String, Names> known = texts.of(thing);
    List<Translation> translations = new ArrayList<>();
    for (String language : shelf.languages(folder)) {
      String path = folder + "/translations/" + language + ".csv";
      try (InputStream in = shelf.open(path)) {
        translations.add(TranslationsCsv.read(in, shelf.named(path), language, known));
      } catch (FileNotFoundException none) {
        // not translated into this language: counted by Catalog.untranslated
      }
    }
    return new Translated<>(
        texts.with(thing, translations),
        translations.stream().flatMap(translation -> translation.faults().stream()).toList());
  }
}
