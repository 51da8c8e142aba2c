package org.parkwright.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.assess.ScorecardReport;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.park.Park;
import org.parkwright.formats.result.AssessmentJson;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Wording;
import org.parkwright.render.DocumentHtml;
import org.parkwright.render.DocumentPdf;
import org.parkwright.render.DocumentXlsx;

/// Writes a scorecard as page, PDF, workbook and JSON into a folder. Each file is written beside
/// its place and moved there when whole, so that no reader ever meets half a report.
public final class WriteReports {
  private WriteReports() {}

  /// Writes `report.html`, `report.pdf`, `report.xlsx` and `assessment.json`; the folder is made
  /// when it is not there.
  ///
  /// @param engine version of Parkwright
  /// @param wording the reader's language
  /// @return the files
  /// @throws IOException when the folder or a file cannot be written
  public static List<Path> into(
      Path folder,
      Scorecard scorecard,
      Dictionary dictionary,
      Park park,
      String engine,
      Wording wording)
      throws IOException {
    Files.createDirectories(folder);
    Document document = ScorecardReport.of(scorecard, dictionary, park, engine, wording);
    return List.of(
        put(
            folder.resolve("report.html"),
            out -> out.write(DocumentHtml.page(document).getBytes(StandardCharsets.UTF_8))),
        put(folder.resolve("report.pdf"), out -> out.write(DocumentPdf.of(document))),
        put(folder.resolve("report.xlsx"), out -> out.write(DocumentXlsx.of(document))),
        put(
            folder.resolve("assessment.json"),
            out -> AssessmentJson.write(scorecard, park, engine, wording, out)));
  }

  private interface Content {
    void to(OutputStream out) throws IOException;
  }

  private static Path put(Path file, Content content) throws IOException {
    Path half = file.resolveSibling("." + file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
      content.to(out);
    }
    return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
