package org.parkwright.formats.source.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A node of the well-known text of a coordinate system: `DATUM["D_NTF", SPHEROID[…]]`.
///
/// @param keyword in capitals
/// @param values texts and numbers as written
/// @param children nodes inside
record WktNode(String keyword, List<String> values, List<WktNode> children) {
  private static final int LONGEST = 20_000;
  private static final int DEEPEST = 12;

  /// The first node of a text; nothing when it is no such text.
  static Optional<WktNode> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Scan scan = new Scan(text);
    return scan.node(0);
  }

  /// The first child of a name.
  Optional<WktNode> child(String name) {
    return children.stream().filter(node -> node.keyword().equals(name)).findFirst();
  }

  /// A value; empty when there are not so many.
  String value(int i) {
    return i < values.size() ? values.get(i) : "";
  }

  /// A value as a number; NaN when it is none.
  double number(int i) {
    try {
      return Double.parseDouble(value(i));
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  private static final class Scan {
    private final String text;
    private int at;

    Scan(String text) {
      this.text = text;
    }

    Optional<WktNode> node(int depth) {
      String keyword = word().toUpperCase(java.util.Locale.ROOT);
      if (depth > DEEPEST || keyword.isEmpty() || !takes('[', '(')) {
        return Optional.empty();
      }
      List<String> values = new ArrayList<>();
      List<WktNode> children = new ArrayList<>();
      do {
        blanks();
        if (at < text.length() && text.charAt(at) == '"') {
          values.add(quoted());
          continue;
        }
        int before = at;
        String bare = word();
        blanks();
        if (at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '(')) {
          at = before;
          Optional<WktNode> child = node(depth + 1);
          if (child.isEmpty()) {
            return child;
          }
          children.add(child.get());
        } else {
          values.add(bare);
        }
      } while (takes(',', ','));
      return takes(']', ')')
          ? Optional.of(new WktNode(keyword, values, children))
          : Optional.empty();
    }

    private String quoted() {
      int end = text.indexOf('"', at + 1);
      int last = end < 0 ? text.length() : end;
      String inside = text.substring(at + 1, last);
      at = Math.min(text.length(), last + 1);
      return inside;
    }

    private String word() {
      blanks();
      int from = at;
      while (at < text.length() && "[](),\" \t\r\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, at);
    }

    private boolean takes(char one, char other) {
      blanks();
      if (at < text.length() && (text.charAt(at) == one || text.charAt(at) == other)) {
        at++;
        return true;
      }
      return false;
    }

    private void blanks() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
  }
}
