package org.parkwright.formats.translation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.parkwright.domain.park.Names;

/// Where the texts for readers stand in something that can be translated. One walk over all of them
/// serves to list, to translate and to count.
///
/// @param <T> what is translated
public sealed interface Texts<T> permits DictionaryTexts, SystemTexts, TopicTexts {

  /// The thing with each text replaced by what `change` makes of its key and itself. A key may come
  /// several times, with the same English text.
  T each(T thing, BiFunction<String, Names, Names> change);

  /// All texts by key, in order.
  default Map<String, Names> of(T thing) {
    Map<String, Names> texts = new LinkedHashMap<>();
    each(
        thing,
        (key, text) -> {
          texts.putIfAbsent(key, text);
          return text;
        });
    return texts;
  }

  /// The thing with the texts of more languages.
  default T with(T thing, List<Translation> translations) {
    return each(
        thing,
        (key, text) -> {
          Map<String, String> words = new HashMap<>(text.byLanguage());
          for (Translation translation : translations) {
            String translated = translation.texts().get(key);
            if (translated != null) {
              words.put(translation.language(), translated);
            }
          }
          return new Names(words);
        });
  }

  /// Keys of the texts that a reader of this language gets in English.
  default List<String> untranslated(T thing, String language) {
    return of(thing).entrySet().stream()
        .filter(text -> !text.getValue().has(language))
        .map(Map.Entry::getKey)
        .toList();
  }
}
