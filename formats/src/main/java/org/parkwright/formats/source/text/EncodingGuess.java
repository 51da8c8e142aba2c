package org.parkwright.formats.source.text;

import java.util.List;

/// What character set a file is written in, as far as its bytes tell.
///
/// @param encoding the most likely one
/// @param confidence 0 to 100; 100 when the bytes leave no doubt
/// @param others others that the bytes allow, the likeliest first
public record EncodingGuess(Encoding encoding, int confidence, List<Rival> others) {

  /// Another possible character set.
  ///
  /// @param confidence 0 to 100
  public record Rival(Encoding encoding, int confidence) {}

  public EncodingGuess {
    others = List.copyOf(others);
    if (confidence < 0 || confidence > 100) {
      throw new IllegalArgumentException("confidence is 0 to 100; found " + confidence);
    }
  }

  static EncodingGuess certain(Encoding encoding) {
    return new EncodingGuess(encoding, 100, List.of());
  }

  /// Whether the bytes leave a doubt.
  public boolean isGuess() {
    return confidence < 100;
  }
}
