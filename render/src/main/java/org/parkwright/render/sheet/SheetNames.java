package org.parkwright.render.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;
import org.parkwright.render.text.Characters;

/// Names of sheets: at most 31 characters, none of `: \ / ? * [ ]`, no two equal in upper and
/// lower case.
final class SheetNames {
  private static final int MOST = 31;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final Set<String> taken = new HashSet<>();

  /// The wished name as far as a spreadsheet allows it, with a number where it is taken.
  String next(String wished) {
    String printable = CONTROL.matcher(Characters.legal(wished)).replaceAll(" ").strip();
    String safe = printable.isEmpty() ? "–" : safe(shortened(printable, MOST));
    String name = safe;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String suffix = " (" + n + ")";
      name = shortened(safe, MOST - suffix.length()) + suffix;
    }
    return name;
  }

  private static String safe(String name) {
    return WorkbookUtil.createSafeSheetName(name, ' ');
  }

  private static String shortened(String name, int most) {
    if (name.length() <= most) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
    return name.substring(0, end).strip();
  }
}
