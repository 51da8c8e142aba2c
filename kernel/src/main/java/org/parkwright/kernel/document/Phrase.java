package org.parkwright.kernel.document;

import java.util.List;
import java.util.Objects;

/// Something that can be said in any language: a reason, a remark, a name. A result keeps phrases,
/// not sentences, so that the same result can be told to readers of different languages.
public interface Phrase {
  /// The words in one language.
  String in(Wording wording);

  /// A message with its parts.
  ///
  /// @param parts phrases, which are said in the same language, texts, which stay as they are, and
  ///     whole numbers, which are written as the language writes them
  static Phrase of(String key, Object... parts) {
    return new Said(key, List.of(parts));
  }

  /// A text that is the same in every language: what somebody typed, a code.
  static Phrase text(String text) {
    return new Text(text);
  }

  /// Several phrases, joined two by two from the first by a message such as `{0}; {1}`.
  static Phrase joined(String key, List<? extends Phrase> phrases) {
    Phrase all = text("");
    for (int i = 0; i < phrases.size(); i++) {
      all = i == 0 ? phrases.get(0) : of(key, all, phrases.get(i));
    }
    return all;
  }

  /// A message by its key.
  record Said(String key, List<Object> parts) implements Phrase {
    public Said {
      Refusal.blank("key of a message", key);
      parts = List.copyOf(parts);
      for (Object part : parts) {
        if (!(part instanceof Phrase || part instanceof String || part instanceof Integer)) {
          throw new IllegalArgumentException(
              "part of \"%s\" is %s of %s; expected a phrase, a text or a whole number"
                  .formatted(key, part, part.getClass().getSimpleName()));
        }
      }
    }

    @Override
    public String in(Wording wording) {
      return wording.say(
          key, parts.stream().map(p -> p instanceof Phrase said ? said.in(wording) : p).toArray());
    }

    @Override
    public String toString() {
      return parts.isEmpty() ? key : key + parts;
    }
  }

  /// A text that no language changes.
  record Text(String text) implements Phrase {
    public Text {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String in(Wording wording) {
      return text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
