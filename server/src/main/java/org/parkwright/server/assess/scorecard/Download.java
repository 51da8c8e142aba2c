package org.parkwright.server.assess.scorecard;

import java.io.ByteArrayOutputStream;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.assess.ScorecardReport;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.park.Park;
import org.parkwright.formats.result.AssessmentJson;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Wording;
import org.parkwright.render.DocumentPdf;
import org.parkwright.render.DocumentXlsx;

/// A scorecard as a file.
///
/// @param type media type
/// @param bytes content
record Download(String type, byte[] bytes) {

  static Download of(
      Scorecard scorecard,
      Dictionary dictionary,
      Park park,
      String engine,
      String format,
      Wording wording) {
    Document document = ScorecardReport.of(scorecard, dictionary, park, engine, wording);
    return switch (format) {
      case "pdf" -> new Download("application/pdf", DocumentPdf.of(document));
      case "xlsx" ->
          new Download(
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              DocumentXlsx.of(document));
      case "csv" ->
          new Download("text/csv;charset=UTF-8", FindingsCsv.of(scorecard, park, wording));
      case "json" -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentJson.write(scorecard, park, engine, wording, out);
        yield new Download("application/json", out.toByteArray());
      }
      default -> throw new IllegalArgumentException("no format \"" + format + "\"");
    };
  }
}
