package org.parkwright.formats.translation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.TextFile;

/// Reads `translations/<language>.csv`: columns `key`, `english`, `text`, one text a row, in any
/// order. `english` repeats what was translated, so that a translator sees it and a translation
/// that has fallen behind a changed text is noticed.
public final class TranslationsCsv {
  private static final List<String> COLUMNS = List.of("key", "english", "text");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final int LONGEST_TAG = 40;

  private final String language;
  private final Map<String, Names> known;
  private final Faults faults;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Integer> lineOfKey = new HashMap<>();

  private TranslationsCsv(String language, Map<String, Names> known, Faults faults) {
    this.language = language;
    this.known = known;
    this.faults = faults;
  }

  /// Reads from a stream.
  ///
  /// @param file name of the file as its author knows it, for messages
  /// @param language the file's name without `.csv`: a BCP 47 tag other than English
  /// @param known the texts that can be translated, by key
  public static Translation read(
      InputStream in, String file, String language, Map<String, Names> known) {
    Faults faults = new Faults(file);
    TranslationsCsv csv = new TranslationsCsv(language, known, faults);
    if (csv.languageIsKnown()) {
      TextFile.read(in, faults).ifPresent(csv::rows);
    }
    return new Translation(language, csv.texts, faults.all());
  }

  private boolean languageIsKnown() {
    if (language.equals("en")) {
      faults.add(
          0,
          "",
          "a translation into English",
          "another language: English stands in the file itself");
      return false;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(language).build();
      if (LANGUAGES.contains(locale.getLanguage())
          && locale.toLanguageTag().equals(language)
          && language.length() <= LONGEST_TAG) {
        return true;
      }
    } catch (IllformedLocaleException notATag) {
      // told below
    }
    faults.add(
        0, "", "the language " + Fault.quoted(language), "a language tag such as zh, fr or pt-BR");
    return false;
  }

  private void rows(String text) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      boolean header = false;
      for (CsvRecord row : reader) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        List<String> fields = row.getFields().stream().map(String::strip).toList();
        if (!header) {
          if (!fields.equals(COLUMNS)) {
            faults.add(line, "", Fault.quoted(String.join(",", fields)), "the header " + header());
            return;
          }
          header = true;
        } else if (fields.size() != COLUMNS.size()) {
          faults.add(line, "", fields.size() + " fields", COLUMNS.size() + ", one for each column");
        } else {
          row(line, fields.get(0), fields.get(1), fields.get(2));
        }
      }
      if (!header) {
        faults.add(0, "", Fault.NOTHING, "the header " + header());
      }
    } catch (CsvParseException | UncheckedIOException | IOException wrong) {
      faults.add(0, "", String.valueOf(wrong.getMessage()), "comma separated values");
    }
  }

  private static String header() {
    return String.join(",", COLUMNS);
  }

  private void row(int line, String key, String english, String text) {
    Names names = known.get(key);
    Integer before = lineOfKey.putIfAbsent(key, line);
    if (names == null) {
      faults.add(
          line, "key", Fault.quoted(key), Closest.allowed("a key of a text", key, known.keySet()));
    } else if (before != null) {
      faults.add(line, key, "the key again", "a key other than that of line " + before);
    } else if (names.byLanguage().containsKey(language)) {
      faults.add(
          line, key, "a second text in " + language, "nothing: the file itself has a text already");
    } else if (text.isEmpty()) {
      faults.add(line, key, Fault.NOTHING, "text, or no row at all to leave the English text");
    } else if (!english.equals(names.english())) {
      String allowed = Fault.quoted(names.english()) + ": the English text, maybe changed since";
      faults.add(line, key, Fault.quoted(english), allowed);
    } else {
      texts.put(key, text);
    }
  }
}
