package org.parkwright.domain.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.Names;
import org.parkwright.kernel.quantity.Unit;

/// What sort of answer a variable takes. Inside the kernel every answer is a `double`: amounts in
/// the canonical unit, yes 1, partly 0.5, no 0, options by their place from 0.
public sealed interface Kind {

  /// A number in a unit.
  ///
  /// @param unit canonical unit, in which it is stored and computed
  /// @param least smallest possible value (refused below), may be -infinity
  /// @param most largest possible value (refused above), may be infinity
  /// @param plausibleLow below this a person is asked whether the figure is right
  /// @param plausibleHigh above this a person is asked
  record Amount(Unit unit, double least, double most, double plausibleLow, double plausibleHigh)
      implements Kind {
    public Amount {
      if (!(least <= plausibleLow && plausibleLow < plausibleHigh && plausibleHigh <= most)) {
        throw new IllegalArgumentException(
            "expected possible and plausible ranges nested in order; found %s %s %s %s"
                .formatted(least, plausibleLow, plausibleHigh, most));
      }
    }
  }

  /// Yes, partly or no.
  record YesNo() implements Kind {}

  /// One of several options.
  ///
  /// @param options codes of the options in order, at least two
  /// @param words what readers see, by code
  record Choice(List<String> options, Map<String, Names> words) implements Kind {
    public Choice {
      options = List.copyOf(options);
      words = Map.copyOf(words);
      if (options.size() < 2 || options.stream().distinct().count() < options.size()) {
        throw new IllegalArgumentException(
            "a choice needs at least two different options; found " + options);
      }
      if (words.size() != options.size() || !words.keySet().containsAll(options)) {
        throw new IllegalArgumentException(
            "a choice needs words for each option; found " + words.keySet() + " for " + options);
      }
    }

    /// Options whose words are known in English only: `water_short` is shown as "water short".
    public Choice(List<String> options) {
      this(options, spelled(options));
    }

    private static Map<String, Names> spelled(List<String> options) {
      Map<String, Names> words = new LinkedHashMap<>();
      options.forEach(option -> words.put(option, Names.english(option.replace('_', ' '))));
      return words;
    }

    /// An option in the words of a language.
    ///
    /// @throws IllegalArgumentException when there is no such option
    public String word(String option, String language) {
      return Optional.ofNullable(words.get(option))
          .orElseThrow(
              () -> new IllegalArgumentException("no option \"" + option + "\" in " + options))
          .in(language);
    }

    /// The option that somebody means by a code or by its words in any language; case and spaces
    /// around it do not matter.
    public Optional<String> meant(String typed) {
      String plain = typed.strip();
      return options.stream()
          .filter(
              option ->
                  option.equalsIgnoreCase(plain)
                      || words
                          .getOrDefault(option, Names.english(option))
                          .byLanguage()
                          .values()
                          .stream()
                          .anyMatch(plain::equalsIgnoreCase))
          .findFirst();
    }
  }
}
