package org.parkwright.formats.source.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.ReadAs;
import org.parkwright.formats.source.Reading;
import org.parkwright.formats.source.SourceLimits;
import org.parkwright.formats.source.SourceRow;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.formats.source.archive.Content;
import org.parkwright.formats.source.heading.ColumnNames;
import org.parkwright.formats.source.heading.HeadingFinder;
import org.parkwright.formats.source.heading.Line;
import org.parkwright.kernel.document.Phrase;

/// A table in a text file: comma, semicolon, tab or bar between the cells, quotes around those that
/// hold such a sign or a line end.
public final class TextTable implements SourceTable {
  private static final int HEAD = 512 * 1024;
  private static final Located NOWHERE = new Located.Nowhere();

  private final Content content;
  private final SourceLimits limits;
  private final Encoding encoding;
  private final String delimiter;
  private final int headerRow;
  private final List<String> columns;
  private final List<Issue> issues;

  private TextTable(
      Content content,
      SourceLimits limits,
      Encoding encoding,
      String delimiter,
      int headerRow,
      List<String> columns,
      List<Issue> issues) {
    this.content = content;
    this.limits = limits;
    this.encoding = encoding;
    this.delimiter = delimiter;
    this.headerRow = headerRow;
    this.columns = columns;
    this.issues = issues;
  }

  /// Finds out what is not said.
  ///
  /// @throws UnreadableFileException when there is no row, or more columns than allowed
  /// @throws IOException when the file cannot be read
  public static TextTable open(Content content, ReadAs as, SourceLimits limits) throws IOException {
    List<Issue> issues = new ArrayList<>();
    Encoding encoding = encoding(content, as, issues);
    String head = wholeLines(DecodedText.head(content, encoding, HEAD));
    String delimiter = as.delimiter().orElseGet(() -> DelimiterFinder.of(head));
    List<Line> sample = sample(head, delimiter, limits);
    if (sample.isEmpty()) {
      throw new UnreadableFileException(
          new Issue(
              IssueKind.NO_TABLE,
              Place.file(),
              Phrase.of("source.found.no_row"),
              Phrase.of("source.expect.rows"),
              Phrase.of("do.send_again")));
    }
    OptionalInt found =
        as.headerRow().isPresent()
            ? place(sample, as.headerRow().getAsInt())
            : HeadingFinder.find(sample);
    List<String> columns = columns(sample, found);
    if (columns.size() > limits.columns()) {
      throw new UnreadableFileException(
          new Issue(
              IssueKind.TOO_LARGE,
              Place.file(),
              Phrase.of("source.found.columns", columns.size()),
              Phrase.of("source.expect.columns", limits.columns()),
              Phrase.of("source.do.columns")));
    }
    if (found.isEmpty() && as.headerRow().isEmpty()) {
      issues.add(
          new Issue(
              IssueKind.NO_HEADINGS,
              Place.file(),
              Phrase.text(String.join(" | ", sample.getFirst().cells())),
              Phrase.of("source.expect.headings"),
              Phrase.of("source.do.headings")));
    }
    int row = found.isPresent() ? (int) sample.get(found.getAsInt()).row() : 0;
    return new TextTable(content, limits, encoding, delimiter, row, columns, List.copyOf(issues));
  }

  private static Encoding encoding(Content content, ReadAs as, List<Issue> issues)
      throws IOException {
    if (as.encoding().isPresent()) {
      return Encoding.named(as.encoding().get()).orElseThrow();
    }
    EncodingGuess guess = EncodingFinder.of(content);
    guess.issue().ifPresent(issues::add);
    return guess.encoding();
  }

  /// A head of a long file ends somewhere in a row.
  private static String wholeLines(String head) {
    int end = head.length() < HEAD ? head.length() : head.lastIndexOf('\n') + 1;
    return end == 0 ? head : head.substring(0, end);
  }

  private static List<Line> sample(String head, String delimiter, SourceLimits limits) {
    List<Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> rows =
        DelimiterFinder.reader(delimiter)
            .maxBufferSize(Math.max(limits.cellChars(), HEAD))
            .ofCsvRecord(head)) {
      for (CsvRecord row : rows) {
        Line line = new Line(row.getStartingLineNumber(), row.getFields());
        if (!line.isBlank()) {
          lines.add(line);
        }
        if (lines.size() == HeadingFinder.SAMPLE) {
          break;
        }
      }
    } catch (CsvParseException unreadable) {
      throw broken(unreadable);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return lines;
  }

  private static OptionalInt place(List<Line> sample, int row) {
    for (int i = 0; i < sample.size(); i++) {
      if (sample.get(i).row() == row) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static List<String> columns(List<Line> sample, OptionalInt headings) {
    int width = sample.stream().mapToInt(Line::width).max().orElse(0);
    if (headings.isEmpty()) {
      return ColumnNames.numbered(width);
    }
    Line line = sample.get(headings.getAsInt());
    List<String> names = new ArrayList<>(line.cells().subList(0, line.width()));
    int usual = usualWidth(sample.subList(headings.getAsInt() + 1, sample.size()));
    while (names.size() < usual) {
      names.add("");
    }
    return ColumnNames.of(names);
  }

  /// Columns without a heading count when most rows have them.
  private static int usualWidth(List<Line> rows) {
    List<Integer> widths = rows.stream().map(Line::width).sorted().toList();
    return widths.isEmpty() ? 0 : widths.get(widths.size() / 2);
  }

  @Override
  public Reading reading() {
    return new Reading("csv", encoding.name(), delimiter, "", headerRow, "");
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public List<Issue> issues() {
    return issues;
  }

  @Override
  public void visit(Predicate<SourceRow> visitor) {
    RowText texts = new RowText(columns, "", true);
    try (CsvReader<CsvRecord> rows =
        DelimiterFinder.reader(delimiter)
            .maxBufferSize(limits.cellChars())
            .ofCsvRecord(DecodedText.open(content, encoding))) {
      for (CsvRecord row : rows) {
        long line = row.getStartingLineNumber();
        boolean data =
            line > headerRow && row.getFields().stream().anyMatch(cell -> !cell.isBlank());
        if (data && !visitor.test(texts.row(line, row.getFields(), NOWHERE))) {
          return;
        }
      }
    } catch (CsvParseException unreadable) {
      throw broken(unreadable);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static UnreadableFileException broken(CsvParseException unreadable) {
    return new UnreadableFileException(
        new Issue(
            IssueKind.DAMAGED_FILE,
            Place.file(),
            Phrase.text(String.valueOf(unreadable.getMessage())),
            Phrase.of("source.expect.rows"),
            Phrase.of("source.do.quote")));
  }
}
