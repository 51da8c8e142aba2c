package org.parkwright.render;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Text that breaks careless writers: markup, formulas, control characters, broken surrogates, both
/// directions of writing, emoji.
final class NastyText {
  private NastyText() {}

  static Arbitrary<String> any() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(
                3,
                Arbitraries.of(
                    "<script>alert(1)</script>",
                    "]]>",
                    "<!--",
                    "-->",
                    "&amp;",
                    "&#0;",
                    "&",
                    "\"'><img src=x onerror=alert(1)>",
                    "</style>",
                    "</title>",
                    "=1+1",
                    "@SUM(A1)",
                    "+1",
                    "-1",
                    "=HYPERLINK(\"http://x\")",
                    "_x0041_",
                    "${1}",
                    "{0}",
                    "%s",
                    "العربية",
                    "مدرسة ًّ",
                    "园区",
                    "👩‍🏭",
                    "\u202E",
                    "\u2066",
                    "\u200F",
                    "e\u0301",
                    "𠮷")),
            Tuple.of(
                2,
                Arbitraries.of(
                    "\u0000", "\u0001", "\u0008", "\u000B", "\u001B", "\u007F", "\uFFFE", "\uFFFF",
                    "\uD800", "\uDC00", "\t", "\n", "\r", "\u0085", "\u2028")),
            Tuple.of(2, Arbitraries.strings().ofMaxLength(6)),
            Tuple.of(2, Arbitraries.strings().ascii().ofMaxLength(12)));
    return Combinators.combine(
            pieces.list().ofMinSize(0).ofMaxSize(5).map(list -> String.join("", list)),
            Arbitraries.of("a", "Z", "7", "水"))
        .as((text, letter) -> text + letter);
  }
}
