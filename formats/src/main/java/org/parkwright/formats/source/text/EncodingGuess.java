package org.parkwright.formats.source.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.kernel.document.Phrase;

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

  /// One that leaves no doubt.
  public static EncodingGuess certain(Encoding encoding) {
    return new EncodingGuess(encoding, 100, List.of());
  }

  /// Whether the bytes leave a doubt.
  public boolean isGuess() {
    return confidence < 100;
  }

  /// What to tell about it; nothing when there is no doubt.
  public Optional<Issue> issue() {
    String rivals =
        others.stream()
            .map(rival -> rival.encoding().name() + " (" + rival.confidence() + " %)")
            .collect(Collectors.joining(", "));
    return isGuess()
        ? Optional.of(
            new Issue(
                IssueKind.ENCODING_GUESSED,
                Place.file(),
                Phrase.of(
                    rivals.isEmpty() ? "source.found.only_encoding" : "source.found.encoding",
                    encoding.name(),
                    confidence,
                    rivals),
                Phrase.of("source.expect.encoding"),
                Phrase.of("source.do.encoding")))
        : Optional.empty();
  }
}
