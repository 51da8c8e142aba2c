package org.parkwright.formats.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.formats.workbook.layout.Questions;
import org.parkwright.formats.workbook.reading.WorkbookReader;
import org.parkwright.formats.workbook.tables.ReadingTerms;
import org.parkwright.formats.workbook.writing.Content;
import org.parkwright.formats.workbook.writing.Placement;
import org.parkwright.formats.workbook.writing.WorkbookWriter;
import org.parkwright.formats.xlsx.XlsxSafety;

/// The assessment workbook: asks everything that the chosen index systems need, each thing once,
/// and brings the answers back without loss.
///
/// **Out.** A sheet with one row per variable, one for earlier years where formulas look back, one
/// per list of members, and, where there is something to put on them, sheets of rival figures and
/// of choices among them. Headings stand in row 1 of each; known figures are filled in.
///
/// **In.** Sheets, columns and words are found in any of the six languages; columns by their
// headings and rows by their codes, so people may move, sort
/// and add what they like. Numbers are read as people write them in any script; what can be read
/// in two ways is asked, never guessed. Every problem is collected with its place; a row is taken
/// over whole or not at all.
///
/// **Lossless.** What was written comes back equal: value, range, text and unit as once typed,
/// quality, source, method, note, scenario and period, also through another spreadsheet program
/// (a hidden sheet remembers what cells cannot hold). An untouched figure keeps its author and
/// time; what was typed or changed takes those of the reader.
///
/// **Safe.** No file is opened before [XlsxSafety] has looked at it; formulas are never run.
public final class AssessmentWorkbook {
  private AssessmentWorkbook() {}

  /// Writes a workbook; the stream stays open.
  ///
  /// @throws IllegalArgumentException when a system reads a variable that the dictionary lacks, a
  ///     figure belongs to another park or has a value that its variable cannot have, or a text
  ///     is longer than a cell can hold
  /// @throws IOException when the stream fails
  public static void write(WorkbookRequest request, OutputStream out) throws IOException {
    Questions questions = Questions.of(request.systems(), request.dictionary(), request.period());
    Evidence evidence =
        Evidence.of(
            request.park(),
            request.period(),
            request.observations(),
            request.preferences(),
            request.rosters());
    Placement placement =
        Placement.of(questions, request.dictionary(), evidence, request.observations());
    Content content =
        new Content(
            request.parkName(),
            request.park(),
            request.period(),
            request.systems(),
            request.dictionary(),
            questions,
            placement,
            request.rosters(),
            request.preferences(),
            request.wording());
    WorkbookWriter.write(content, out);
  }

  /// Reads a file of one's own.
  ///
  /// @throws IOException when there is no such file or it cannot be read from disk
  public static WorkbookImport read(Path file, Dictionary dictionary, String author, Instant at)
      throws IOException {
    return read(file, ReadingTerms.of(dictionary, author, at));
  }

  /// Reads a stream.
  ///
  /// @throws IOException when the stream fails
  public static WorkbookImport read(
      InputStream in, Dictionary dictionary, String author, Instant at) throws IOException {
    return read(in, ReadingTerms.of(dictionary, author, at));
  }

  /// Reads a file on given terms.
  ///
  /// @throws IOException when there is no such file or it cannot be read from disk
  public static WorkbookImport read(Path file, ReadingTerms terms) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, terms);
    }
  }

  /// Reads a stream on given terms.
  ///
  /// @throws IOException when the stream fails
  public static WorkbookImport read(InputStream in, ReadingTerms terms) throws IOException {
    return WorkbookImport.of(WorkbookReader.read(XlsxSafety.inspect(in, terms.limits()), terms));
  }
}
