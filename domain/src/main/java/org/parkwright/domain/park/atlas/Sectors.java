package org.parkwright.domain.park.atlas;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sectors that parks are compared by: sections and divisions of ISIC Rev.4.
///
/// National and regional schemes that were made from ISIC Rev.4 keep its sections and divisions and
/// differ only in finer codes: NACE Rev.2, CIIU Rev.4, KBLI from 2009 on, KSIC from 9 on. A code of
/// another scheme, such as NAICS, says nothing here; the park's page shows it as it is.
public final class Sectors {
  private static final Pattern KIN =
      Pattern.compile("(isic|ciiu|nace|kbli|ksic)([- ]?(rev)?[-. ]?\\w+)?");
  private static final Pattern CODE = Pattern.compile("([A-Ua-u])?[. ]?(\\d{2})?[\\d.]*");

  /// First divisions of the sections from A to U.
  private static final int[] FIRST = {
    1, 5, 10, 35, 36, 41, 45, 49, 55, 58, 64, 68, 69, 77, 84, 85, 86, 90, 94, 97, 99
  };

  private static final int MANUFACTURING = 10;
  private static final int LAST_OF_MANUFACTURING = 33;

  private Sectors() {}

  /// Sections and divisions that codes of a scheme stand for; none for a scheme that is no kin of
  /// ISIC Rev.4.
  public static Set<String> of(String scheme, Iterable<String> codes) {
    Set<String> found = new TreeSet<>();
    if (!isKin(scheme.strip().toLowerCase(Locale.ROOT))) {
      return found;
    }
    for (String code : codes) {
      Matcher parts = CODE.matcher(code.strip());
      if (!parts.matches()) {
        continue;
      }
      if (parts.group(2) != null) {
        section(Integer.parseInt(parts.group(2)))
            .ifPresent(
                section -> {
                  found.add(section);
                  found.add(parts.group(2));
                });
      } else if (parts.group(1) != null) {
        found.add(parts.group(1).toUpperCase(Locale.ROOT));
      }
    }
    return found;
  }

  private static boolean isKin(String scheme) {
    // The third revision of ISIC and its kin count divisions otherwise.
    return KIN.matcher(scheme).matches()
        && !scheme.matches("(isic|ciiu).*3.*|nace.*1.*|kbli.*(1997|2000|2005)");
  }

  /// The section of a division; empty for a number that ISIC leaves out.
  public static Optional<String> section(int division) {
    if (division < 1 || division > 99) {
      return Optional.empty();
    }
    int section = 0;
    while (section + 1 < FIRST.length && FIRST[section + 1] <= division) {
      section++;
    }
    return Optional.of(String.valueOf((char) ('A' + section)));
  }

  /// Whether a code is a division of manufacturing.
  public static boolean isManufacturing(String code) {
    return code.matches("\\d{2}")
        && Integer.parseInt(code) >= MANUFACTURING
        && Integer.parseInt(code) <= LAST_OF_MANUFACTURING;
  }
}
