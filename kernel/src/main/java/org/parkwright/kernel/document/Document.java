package org.parkwright.kernel.document;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A result, written once: every capability turns what it found into a `Document`, and page, PDF
/// and workbook are drawings of this one value. They therefore agree by construction.
///
/// A document is headings, prose, tables, charts and facts *as values*. It knows nothing of HTML or
/// paper, and a renderer knows nothing of parks. All texts are plain words in the document's
/// language; no character in them is markup. Numbers stay numbers, with unit and digits, until a
/// renderer writes them in the reader's locale.
///
/// ```java
/// Document.titled("Suez–Tianjin park, 2026")
///     .headline("The park meets 31 of 47 requirements that apply.")
///     .heading("What is missing")
///     .table(gaps)
///     .about("Index system", "eip-2017 1.0")
///     .build();
/// ```
///
/// @param title what the document is; the only heading of level 1
/// @param language BCP 47 tag of its texts, such as `en`, `zh-Hans`, `ar`
/// @param blocks in reading order; anchors are unique in the document
/// @param about what, when, which versions, seed, fingerprint: what a reader needs to trust and to
///   replay the result; every export carries it
public record Document(String title, String language, List<Block> blocks, List<Fact> about) {

  public Document {
    Refusal.blank("title", title);
    requireLanguage(language);
    blocks = List.copyOf(blocks);
    about = List.copyOf(about);
    var seen = new HashSet<String>();
    blocks.stream()
        .flatMap(Document::anchors)
        .filter(anchor -> !seen.add(anchor))
        .findFirst()
        .ifPresent(
            anchor -> {
              throw new IllegalArgumentException(
                  "anchor \"" + anchor + "\" names two places of one document; expected one");
            });
  }

  /// Begins a document in English; [Draft#in] changes the language.
  public static Draft titled(String title) {
    return new Draft(title);
  }

  /// The language as a locale, for writing numbers.
  public Locale locale() {
    return Locale.forLanguageTag(language);
  }

  /// The answer sentence, if there is one.
  public Optional<String> headline() {
    return blocks.stream()
        .filter(Block.Headline.class::isInstance)
        .map(block -> ((Block.Headline) block).text())
        .findFirst();
  }

  private static Stream<String> anchors(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.anchor().stream();
      case Grid grid -> grid.rows().stream().flatMap(row -> row.anchor().stream());
      default -> Stream.empty();
    };
  }

  private static void requireLanguage(String language) {
    try {
      if (!new Locale.Builder().setLanguageTag(language).build().getLanguage().isEmpty()) {
        return;
      }
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          "language is \"" + language + "\"; expected a BCP 47 tag such as en, zh-Hans, ar", e);
    }
    throw new IllegalArgumentException(
        "language is \"" + language + "\"; expected a BCP 47 tag such as en, zh-Hans, ar");
  }
}
