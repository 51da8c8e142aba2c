package org.parkwright.server.assess.scorecard;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.Result;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.index.Judgement;
import org.parkwright.domain.index.RequirementWords;
import org.parkwright.domain.park.Park;
import org.parkwright.formats.typed.CsvText;
import org.parkwright.kernel.document.Wording;

/// Every finding of a scorecard as one row of a CSV file (UTF-8 with byte order mark, so that
/// spreadsheet programs read it right). Each row carries what it was computed from: system and
/// version, period, fingerprint of the evidence.
///
/// Words that begin as a formula would get an apostrophe in front ([CsvText]), so that no
/// spreadsheet program executes them.
final class FindingsCsv {
  private FindingsCsv() {}

  /// @param wording language of titles, requirements, reasons and sources; headings and codes are
  // the
  ///     same in every language
  static byte[] of(Scorecard scorecard, Park park, Wording wording) {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "park",
          "period",
          "system",
          "version",
          "indicator",
          "title",
          "dimension",
          "finding",
          "value",
          "low",
          "high",
          "unit",
          "requirement",
          "why",
          "sources",
          "illustrative",
          "row checked",
          "evidence fingerprint");
      for (Assessment assessment : scorecard.assessments()) {
        assessment.results().forEach(result -> write(csv, assessment, result, park, wording));
      }
    } catch (java.io.IOException impossible) {
      throw new IllegalStateException("a text in memory cannot fail", impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(
      CsvWriter csv, Assessment assessment, Result result, Park park, Wording wording) {
    Judgement now = result.current();
    boolean single = now.values().size() == 1;
    csv.writeRecord(
        park.id().toString(),
        assessment.period().toString(),
        CsvText.guarded(assessment.system().id()),
        CsvText.guarded(assessment.system().version()),
        CsvText.guarded(result.indicator().code()),
        CsvText.guarded(result.indicator().names().in(wording)),
        result.indicator().dimension().name().toLowerCase(Locale.ROOT),
        now.level().name().toLowerCase(Locale.ROOT),
        single ? Double.toString(now.values().getFirst().value().value()) : "",
        single ? result.spread().map(s -> Double.toString(s.low())).orElse("") : "",
        single ? result.spread().map(s -> Double.toString(s.high())).orElse("") : "",
        CsvText.guarded(result.indicator().unit().symbol()),
        CsvText.guarded(requirement(result, wording)),
        CsvText.guarded(now.why().in(wording)),
        CsvText.guarded(
            now.from().stream()
                .map(o -> o.source().cited(wording))
                .distinct()
                .collect(Collectors.joining("; "))),
        now.from().stream().anyMatch(o -> o.illustrative()) ? "yes" : "no",
        result.indicator().provenance().mark().name().toLowerCase(Locale.ROOT),
        assessment.fingerprint());
  }

  private static String requirement(Result result, Wording wording) {
    return result.indicator().tests().stream()
        .map(
            test ->
                (test.label().isEmpty() ? "" : test.label() + ": ")
                    + RequirementWords.of(test.requirement(), result.indicator().unit(), wording))
        .collect(Collectors.joining("; "));
  }
}
