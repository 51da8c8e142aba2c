package org.parkwright.formats.source.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.parkwright.formats.source.archive.Content;
import org.parkwright.formats.source.text.Encoding;
import org.parkwright.formats.source.text.EncodingFinder;
import org.parkwright.formats.source.text.EncodingGuess;

/// The character set of a `.dbf` file: what the `.cpg` file says, else what its texts show, else
/// the number in its head. The number comes last because programs write it carelessly.
final class DbfEncoding {
  private static final Map<Integer, String> NUMBERS =
      Map.ofEntries(
          Map.entry(0x01, "IBM437"),
          Map.entry(0x02, "IBM850"),
          Map.entry(0x03, "windows-1252"),
          Map.entry(0x57, "windows-1252"),
          Map.entry(0x26, "IBM866"),
          Map.entry(0x65, "IBM866"),
          Map.entry(0x13, "Shift_JIS"),
          Map.entry(0x7B, "Shift_JIS"),
          Map.entry(0x4D, "GBK"),
          Map.entry(0x7A, "GBK"),
          Map.entry(0x4E, "CP949"),
          Map.entry(0x79, "CP949"),
          Map.entry(0x4F, "Big5"),
          Map.entry(0x78, "Big5"),
          Map.entry(0x7D, "windows-1255"),
          Map.entry(0x7E, "windows-1256"),
          Map.entry(0xC8, "windows-1250"),
          Map.entry(0xC9, "windows-1251"),
          Map.entry(0xCA, "windows-1254"),
          Map.entry(0xCB, "windows-1253"));

  private DbfEncoding() {}

  static EncodingGuess of(Content attributes, DbfFields fields, Optional<String> cpg)
      throws IOException {
    Optional<Encoding> said =
        cpg.map(name -> name.matches("[0-9]{3,5}") ? "windows-" + name : name)
            .map(name -> name.replaceFirst("(?i)^(?:ansi|oem) +(?=[0-9])", "windows-"))
            .map(name -> name.equalsIgnoreCase("windows-65001") ? "UTF-8" : name)
            .flatMap(Encoding::named);
    if (said.isPresent()) {
      return EncodingGuess.certain(said.get());
    }
    EncodingGuess guess = EncodingFinder.of(records(attributes, fields));
    Optional<Encoding> number =
        Optional.ofNullable(NUMBERS.get(fields.language())).flatMap(Encoding::named);
    return guess.isGuess() && guess.confidence() < 50 && number.isPresent()
        ? EncodingGuess.certain(number.get())
        : guess;
  }

  /// The file without its head, whose numbers are no text.
  private static Content records(Content attributes, DbfFields fields) {
    return new Content() {
      @Override
      public String name() {
        return attributes.name();
      }

      @Override
      public InputStream open() throws IOException {
        InputStream in = attributes.open();
        in.skip(fields.headerLength());
        return in;
      }
    };
  }
}
