package org.parkwright.kernel.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// A piece of running text.
public sealed interface Inline {

  /// Plain words. May be empty; never interpreted as markup.
  record Text(String text) implements Inline {
    public Text {
      Objects.requireNonNull(text, "text");
    }
  }

  /// Words that carry the weight of the sentence.
  record Strong(String text) implements Inline {
    public Strong {
      Refusal.blank("strong text", text);
    }
  }

  /// Words that lead somewhere: an `http` or `https` address, a relative address, or `#anchor` in
  /// the same document.
  ///
  /// Refuses every other scheme (`javascript:`, `data:`, `file:` …), addresses that begin with
  /// `//`, and control characters, white space and backslashes, which browsers drop or turn around
  /// when they look for the scheme.
  record Link(String text, String href) implements Inline {
    private static final Pattern SCHEME = Pattern.compile("^([^/?#:]*):");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Z}\\s\\\\]");

    public Link {
      Refusal.blank("link text", text);
      var scheme = SCHEME.matcher(href);
      boolean foreign =
          scheme.find()
              && !List.of("http", "https").contains(scheme.group(1).toLowerCase(Locale.ROOT));
      if (foreign || href.isEmpty() || href.startsWith("//") || UNSAFE.matcher(href).find()) {
        throw new IllegalArgumentException(
            "link \""
                + text
                + "\" leads to \""
                + href
                + "\"; expected http://…, https://…, a relative address or #anchor");
      }
    }

    /// Whether the address works from anywhere: it is absolute or leads inside the document.
    public boolean standsAlone() {
      return href.startsWith("#") || SCHEME.matcher(href).find();
    }
  }

  /// The sign of a finding, drawn as a shape.
  record FindingMark(Mark mark) implements Inline {
    public FindingMark {
      Objects.requireNonNull(mark, "mark");
    }
  }

  static Inline text(String text) {
    return new Text(text);
  }

  static Inline strong(String text) {
    return new Strong(text);
  }

  static Inline link(String text, String href) {
    return new Link(text, href);
  }

  static Inline mark(Mark mark) {
    return new FindingMark(mark);
  }

  /// The words of a run of pieces without weight, address or shape.
  static String plain(List<Inline> pieces) {
    var words = new StringBuilder();
    for (Inline piece : pieces) {
      words.append(
          switch (piece) {
            case Text t -> t.text();
            case Strong s -> s.text();
            case Link l -> l.text();
            case FindingMark f -> f.mark().sign();
          });
    }
    return words.toString();
  }
}
