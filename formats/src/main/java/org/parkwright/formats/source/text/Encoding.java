package org.parkwright.formats.source.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A character set under the name that people know it by.
///
/// Programs write the larger sets of Windows under the names of the smaller standards that they
/// contain: EUC-KR files hold CP949, ISO-8859-1 files hold windows-1252. As the encoding standard
/// of the web does, the larger set is read under either name. GBK and GB2312 are read as GB18030.
///
/// @param name for example `UTF-8`, `CP949`, `windows-1252`
/// @param charset how Java decodes it
public record Encoding(String name, Charset charset) {
  private static final Map<String, Encoding> NAMED = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /// UTF-8.
  public static final Encoding UTF_8 = new Encoding("UTF-8", StandardCharsets.UTF_8);

  /// What Windows writes in western Europe and the Americas.
  public static final Encoding WESTERN = java("windows-1252", "ISO-8859-1", "latin1", "CP1252");

  static {
    java("GB18030", "GBK", "GB2312", "CP936", "EUC-CN");
    java("windows-1250", "CP1250");
    java("windows-1251", "CP1251");
    java("windows-1253", "CP1253");
    java("windows-1254", "CP1254", "ISO-8859-9");
    java("windows-1255", "CP1255", "ISO-8859-8", "ISO-8859-8-I");
    java("windows-1256", "CP1256");
    as("CP949", "x-windows-949", "EUC-KR", "MS949", "KS_C_5601-1987", "windows-949");
    as("Big5", "x-windows-950", "CP950", "MS950", "windows-950");
    as("Shift_JIS", "windows-31j", "CP932", "SJIS", "MS932");
  }

  /// The character set of a name, in any of its spellings.
  ///
  /// @return nothing when there is none of that name
  public static Optional<Encoding> named(String name) {
    Encoding known = NAMED.get(name.strip());
    if (known != null) {
      return Optional.of(known);
    }
    try {
      Charset charset = Charset.forName(name.strip());
      return Optional.of(NAMED.getOrDefault(charset.name(), new Encoding(charset.name(), charset)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /// Whether a character may take two bytes of which the second looks like a letter or digit.
  boolean isDoubleByte() {
    return List.of("CP949", "BIG5", "SHIFT_JIS", "GB18030").contains(name.toUpperCase(Locale.ROOT));
  }

  private static Encoding java(String name, String... others) {
    return as(name, name, others);
  }

  private static Encoding as(String name, String inJava, String... others) {
    Encoding encoding = new Encoding(name, Charset.forName(inJava));
    NAMED.put(name, encoding);
    NAMED.put(inJava, encoding);
    for (String other : others) {
      NAMED.put(other, encoding);
    }
    return encoding;
  }

  @Override
  public String toString() {
    return name;
  }
}
