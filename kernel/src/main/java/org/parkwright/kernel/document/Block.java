package org.parkwright.kernel.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One block of a [Document], in reading order.
public sealed interface Block
    permits Block.Headline,
        Block.Heading,
        Block.Paragraph,
        Block.Notice,
        Block.Figure,
        Block.Facts,
        Block.Bullets,
        Grid {

  /// The answer in words. Stands first on the page and is the largest text on it.
  record Headline(String text) implements Block {
    public Headline {
      Refusal.blank("headline", text);
    }
  }

  /// @param level 2 for a part, 3 for a section of a part; 1 is the document's title
  /// @param anchor the name by which links (`#anchor`) find it, if any
  record Heading(int level, String text, Optional<String> anchor) implements Block {
    public Heading {
      if (level < 2 || level > 3) {
        throw new IllegalArgumentException(
            "heading \"" + text + "\" has level " + level + "; expected 2 or 3");
      }
      Refusal.blank("heading", text);
      anchor.ifPresent(Refusal::anchor);
    }
  }

  record Paragraph(List<Inline> text) implements Block {
    public Paragraph {
      text = List.copyOf(text);
      Refusal.blank("paragraph", Inline.plain(text));
    }
  }

  /// A remark that must not be overlooked, told apart by kind.
  record Notice(Kind kind, List<Inline> text) implements Block {

    public enum Kind {
      /// The result leans on figures or rules that were written from memory, not checked.
      RECALLED,
      /// Something is wrong or risky.
      WARNING,
      /// Figures are invented for illustration.
      ILLUSTRATIVE,
      /// Worth knowing.
      NOTE
    }

    public Notice {
      Objects.requireNonNull(kind, "kind");
      text = List.copyOf(text);
      Refusal.blank("notice", Inline.plain(text));
    }
  }

  /// A chart. `caption` may be `""`: the chart has its own title.
  record Figure(Chart chart, String caption) implements Block {
    public Figure {
      Objects.requireNonNull(chart, "chart");
      Objects.requireNonNull(caption, "caption");
    }
  }

  /// A list of labels and values.
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
      if (facts.isEmpty()) {
        throw new IllegalArgumentException("facts is empty; expected at least one fact");
      }
    }
  }

  record Bullets(List<List<Inline>> items) implements Block {
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
      if (items.isEmpty()) {
        throw new IllegalArgumentException("bullets is empty; expected at least one item");
      }
      items.forEach(item -> Refusal.blank("bullet", Inline.plain(item)));
    }
  }
}
