package org.parkwright.formats.mapping.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.domain.park.Place;
import org.parkwright.formats.mapping.Given;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.propose.sample.TableSample;
import org.parkwright.formats.mapping.words.CountryGrid;
import org.parkwright.formats.mapping.words.CountryNames;
import org.parkwright.kernel.document.Phrase;

/// The country of the rows: a column, else the country in which all places can lie, else that whose
/// lists have such headings, else that of the language when only one country writes it.
///
/// @param country what was found; nothing when the file does not tell
/// @param choice what is said about it
record CountryGuess(Given country, Choice choice) {
  private static final double NEARLY_ALL = 0.97;
  private static final Map<String, String> SPOKEN_IN =
      Map.ofEntries(
          Map.entry("id", "id"),
          Map.entry("ko", "kr"),
          Map.entry("tr", "tr"),
          Map.entry("vi", "vn"),
          Map.entry("pl", "pl"),
          Map.entry("it", "it"),
          Map.entry("ja", "jp"),
          Map.entry("hi", "in"),
          Map.entry("th", "th"),
          Map.entry("fa", "ir"),
          Map.entry("uk", "ua"),
          Map.entry("ro", "ro"),
          Map.entry("cs", "cz"),
          Map.entry("zh", "cn"));

  static CountryGuess of(
      TableSample table, Assignment assignment, List<Place> places, String language) {
    Optional<Candidate> column = assignment.column("@country").flatMap(assignment::of);
    if (column.isPresent()) {
      Candidate candidate = column.get();
      String heading = candidate.column().heading();
      return new CountryGuess(
          new Given.By(heading),
          new Choice(heading, "@country", candidate.confidence(), candidate.reason(), true));
    }
    String spoken = SPOKEN_IN.getOrDefault(language, "");
    Optional<CountryGuess> placed = placed(places, spoken);
    if (placed.isPresent()) {
      return placed.get();
    }
    Optional<CountryGuess> headed = headed(table);
    if (headed.isPresent() && places.isEmpty()) {
      return headed.get();
    }
    if (!spoken.isEmpty() && places.isEmpty()) {
      return fixed(spoken, 0.6, Phrase.of("propose.country.language", spoken, language));
    }
    return new CountryGuess(
        Given.NOTHING, new Choice("", "country", 0, Phrase.of("propose.country.nothing"), false));
  }

  /// The country whose lists have most of the headings that only one country's lists have.
  private static Optional<CountryGuess> headed(TableSample table) {
    Map<String, List<String>> votes = new TreeMap<>();
    for (ColumnSample column : table.columns()) {
      CountryNames.byHeading(column.parted().words())
          .ifPresent(
              country ->
                  votes.computeIfAbsent(country, c -> new ArrayList<>()).add(column.heading()));
    }
    return votes.entrySet().stream()
        .max(Comparator.comparingInt(vote -> vote.getValue().size()))
        .map(
            vote ->
                fixed(
                    vote.getKey(),
                    vote.getValue().size() > 1 ? 0.8 : 0.65,
                    Phrase.of(
                        "propose.country.headings",
                        vote.getKey(),
                        String.join(", ", vote.getValue()))));
  }

  private static CountryGuess fixed(String country, double confidence, Phrase why) {
    return new CountryGuess(
        new Given.Fixed(country), new Choice("", "country", confidence, why, true));
  }

  private static Optional<CountryGuess> placed(List<Place> places, String spoken) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> may = new TreeMap<>();
    Map<String, Integer> alone = new TreeMap<>();
    for (Place place : places) {
      var here = CountryGrid.at(place);
      here.forEach(country -> may.merge(country, 1, Integer::sum));
      if (here.size() == 1) {
        here.forEach(country -> alone.merge(country, 1, Integer::sum));
      }
    }
    Comparator<String> likely =
        Comparator.<String>comparingInt(c -> may.getOrDefault(c, 0) + alone.getOrDefault(c, 0))
            .thenComparing(c -> c.equals(spoken) ? 1 : 0);
    Optional<String> best = may.keySet().stream().max(likely);
    if (best.isEmpty() || may.getOrDefault(best.get(), 0) < NEARLY_ALL * places.size()) {
      return Optional.empty();
    }
    String country = best.get();
    double confidence =
        alone.getOrDefault(country, 0) > 0 ? 0.95 : country.equals(spoken) ? 0.9 : 0.6;
    Phrase why =
        Phrase.of("propose.country.places", country, may.getOrDefault(country, 0), places.size());
    return Optional.of(fixed(country, confidence, why));
  }
}
