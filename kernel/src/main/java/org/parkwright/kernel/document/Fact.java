package org.parkwright.kernel.document;

import java.util.List;

/// A label and what it says: "Area", "12.4 km²".
public record Fact(String label, List<Inline> value) {
  public Fact {
    Refusal.blank("label of a fact", label);
    value = List.copyOf(value);
    Refusal.blank("value of the fact \"" + label + "\"", Inline.plain(value));
  }

  public static Fact of(String label, String value) {
    return new Fact(label, List.of(new Inline.Text(value)));
  }
}
