package org.parkwright.server.language;

import java.util.Set;

/// Keeps a reader within the language: every address of ours in a page gets the page's language in
/// front.
///
/// Pages, documents and forms name addresses without a language, so that none of them can forget
/// it. Here, once, after the page is drawn, the attributes that lead somewhere are completed. A tag
/// with `hreflang` says itself in which language it leads and is left as it is, and so are the
/// files below `/assets/`, which speak none. The page is ours and well-formed: attributes in
/// quotes, no script or style within.
public final class TranslatedLinks {
  private static final Set<String> LEADING =
      Set.of(
          "href", "action", "formaction", "hx-get", "hx-post", "hx-put", "hx-patch", "hx-delete");
  private final String page;
  private final String prefix;
  private final StringBuilder done;
  private int at;

  private TranslatedLinks(String page, String prefix) {
    this.page = page;
    this.prefix = prefix;
    this.done = new StringBuilder(page.length() + 4096);
  }

  /// The page with its addresses in a language.
  ///
  /// @param prefix as `/fr`; empty leaves the page as it is
  public static String in(String page, String prefix) {
    return prefix.isEmpty() ? page : new TranslatedLinks(page, prefix).completed();
  }

  private String completed() {
    while (at < page.length()) {
      int tag = page.indexOf('<', at);
      if (tag < 0) {
        break;
      }
      done.append(page, at, tag);
      at = tag;
      int end = endOfTag(tag);
      boolean opens = tag + 1 < page.length() && Character.isLetter(page.charAt(tag + 1));
      if (opens && leads(tag, end)) {
        tag(end);
      }
      done.append(page, at, end);
      at = end;
    }
    return done.append(page, at, page.length()).toString();
  }

  /// Whether a tag may lead to a page of ours: most tags of a page lead nowhere.
  private boolean leads(int tag, int end) {
    return page.indexOf("=\"/", tag, end) >= 0 && page.indexOf(" hreflang=", tag, end) < 0;
  }

  /// Where a tag ends; a `>` within quotes ends none.
  private int endOfTag(int tag) {
    char quote = 0;
    for (int i = tag; i < page.length(); i++) {
      char c = page.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return page.length();
  }

  private void tag(int end) {
    while (at < end) {
      int open = page.indexOf('"', at);
      if (open < 0 || open >= end) {
        return;
      }
      int close = page.indexOf('"', open + 1);
      if (close < 0 || close >= end) {
        return;
      }
      done.append(page, at, open + 1);
      if (LEADING.contains(name(open)) && ours(open + 1, close)) {
        done.append(prefix);
      }
      done.append(page, open + 1, close + 1);
      at = close + 1;
    }
  }

  /// Name of the attribute whose value is opened here.
  private String name(int open) {
    int equals = open - 1;
    int start = equals;
    while (start > 0 && !Character.isWhitespace(page.charAt(start - 1))) {
      start--;
    }
    return page.charAt(equals) == '=' ? page.substring(start, equals) : "";
  }

  /// Whether a value leads to a page of ours: `/…`, but not `//other` and not to a file.
  private boolean ours(int from, int to) {
    return page.startsWith("/", from)
        && to > from
        && !page.startsWith("//", from)
        && !page.startsWith("/assets/", from);
  }
}
