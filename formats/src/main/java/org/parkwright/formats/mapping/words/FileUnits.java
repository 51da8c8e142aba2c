package org.parkwright.formats.mapping.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkwright.formats.typed.UnitText;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// Units as files write them: in many languages, in a column of their own or in a heading.
public final class FileUnits {
  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(\\[（【]\\s*([^()\\[\\]（）【】]+?)\\s*[)\\]）】]");
  private static final Pattern AT_END = Pattern.compile("^(.*?)[\\s_,.:/-]+(\\S+)$");
  private static final Pattern LEADING =
      Pattern.compile("^(in|en|em|w|в|tính bằng)\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern GAS = Pattern.compile("(?i)\\s*(of\\s+)?\\(?co[2₂](-?\\s?eq?)?\\)?");

  static {
    for (Map<String, String> row : WordTable.rows("units.csv")) {
      String unit = row.getOrDefault("unit", "");
      WORDS.put(unit.toLowerCase(Locale.ROOT), unit);
      WordTable.words(row, "words").forEach(word -> WORDS.put(word.toLowerCase(Locale.ROOT), unit));
    }
  }

  private FileUnits() {}

  /// A heading parted into what it says and the unit that it names.
  ///
  /// @param words the heading without the unit
  /// @param unit the unit; empty when it names none
  public record Parted(String words, Optional<Unit> unit) {}

  /// The unit that a text names; empty when none is known by it.
  public static Optional<Unit> read(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    String bare = LEADING.matcher(lower).replaceFirst("");
    String known = WORDS.get(bare);
    if (known == null) {
      known = WORDS.get(GAS.matcher(bare).replaceFirst("").strip());
    }
    return known == null ? written(text.strip()) : Optional.of(Unit.of(known));
  }

  private static Optional<Unit> written(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UnitText.read(text));
    } catch (UnknownUnitException unknown) {
      return Optional.empty();
    }
  }

  /// Parts a heading such as `superficie (ha)`, `area_ha` or `Luas (Ha)`.
  ///
  /// Behind a blank or underscore only the words of the table count, not every symbol that could be
  /// one: `plan_a` is no plan in years.
  public static Parted inHeading(String heading) {
    Matcher brackets = IN_BRACKETS.matcher(heading);
    while (brackets.find()) {
      Optional<Unit> unit = read(brackets.group(1));
      if (unit.isPresent()) {
        String rest = heading.substring(0, brackets.start()) + heading.substring(brackets.end());
        return new Parted(rest.strip(), unit);
      }
    }
    Matcher end = AT_END.matcher(heading.strip());
    if (end.matches()) {
      String known = WORDS.get(end.group(2).toLowerCase(Locale.ROOT));
      if (known != null && isPlain(known)) {
        return new Parted(end.group(1), Optional.of(Unit.of(known)));
      }
    }
    return new Parted(heading, Optional.empty());
  }

  private static boolean isPlain(String unit) {
    return !List.of("1", "%", "10⁴").contains(unit);
  }
}
