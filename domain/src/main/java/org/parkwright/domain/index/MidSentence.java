package org.parkwright.domain.index;

import org.parkwright.domain.park.Names;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.kernel.document.Wording;

/// A name as it stands inside a sentence: its first letter small, unless it begins an abbreviation
/// such as `CO2`.
record MidSentence(Names names) implements Phrase {
  @Override
  public String in(Wording wording) {
    String name = names.in(wording);
    int second = name.length() < 2 ? 0 : name.offsetByCodePoints(0, 1);
    boolean abbreviation =
        second > 0
            && second < name.length()
            && !Character.isLowerCase(name.codePointAt(second))
            && name.codePointAt(second) != ' ';
    return second == 0 || abbreviation
        ? name
        : name.substring(0, second).toLowerCase(wording.locale()) + name.substring(second);
  }
}
