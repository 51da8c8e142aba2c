package org.parkwright.formats.source.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
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
import org.parkwright.formats.source.heading.Line;
import org.parkwright.formats.source.text.RowText;
import org.parkwright.formats.xlsx.Inspection;
import org.parkwright.formats.xlsx.XlsxSafety;
import org.parkwright.kernel.document.Phrase;

/// The table of a workbook: of several sheets the one with most filled cells that people see. The
/// file is inspected before anything in it is read; its rows are read one by one.
public final class SheetTable implements SourceTable {
  private static final Located NOWHERE = new Located.Nowhere();

  private final Book book;
  private final SheetLook look;
  private final SheetHeadings headings;
  private final List<Issue> issues;

  private SheetTable(Book book, SheetLook look, SheetHeadings headings, List<Issue> issues) {
    this.book = book;
    this.look = look;
    this.headings = headings;
    this.issues = issues;
  }

  /// Inspects the workbook and chooses the sheet.
  ///
  /// @throws UnreadableFileException when the workbook is refused or holds no table
  /// @throws IOException when it cannot be read
  public static SheetTable open(Content content, ReadAs as, SourceLimits limits)
      throws IOException {
    Inspection inspection;
    try (InputStream in = content.open()) {
      inspection = XlsxSafety.inspect(in, limits.workbook());
    }
    return switch (inspection) {
      case Inspection.Refused refused -> throw new UnreadableFileException(refused.why());
      case Inspection.Safe safe -> {
        try {
          yield open(Book.of(safe.parts()), as, limits, new ArrayList<>(safe.warnings()));
        } catch (XMLStreamException broken) {
          throw damaged(broken);
        }
      }
    };
  }

  private static SheetTable open(Book book, ReadAs as, SourceLimits limits, List<Issue> issues)
      throws XMLStreamException {
    List<SheetLook> looks = new ArrayList<>();
    for (Book.Sheet sheet : book.tables()) {
      if (as.sheet().isEmpty() || as.sheet().get().equals(sheet.name())) {
        looks.add(SheetLook.at(book, sheet));
      }
    }
    SheetLook best =
        looks.stream()
            .max(Comparator.comparingDouble(SheetLook::weight))
            .filter(look -> look.rows() > 0)
            .orElseThrow(() -> new UnreadableFileException(noTable(book, as)));
    List<String> others =
        looks.stream()
            .filter(look -> look != best && look.rows() > 0)
            .map(look -> look.sheet().name())
            .toList();
    if (!others.isEmpty()) {
      issues.add(
          new Issue(
              IssueKind.ONE_OF_SEVERAL,
              Place.sheet(best.sheet().name()),
              Phrase.text(String.join(", ", others)),
              Phrase.of("source.expect.one"),
              Phrase.of("source.do.one")));
    }
    SheetHeadings headings = SheetHeadings.of(best, as.headerRow());
    if (headings.columns().size() > limits.columns()) {
      throw new UnreadableFileException(
          new Issue(
              IssueKind.TOO_LARGE,
              Place.sheet(best.sheet().name()),
              Phrase.of("source.found.columns", headings.columns().size()),
              Phrase.of("source.expect.columns", limits.columns()),
              Phrase.of("source.do.columns")));
    }
    if (headings.row() == 0 && !as.headerRow().equals(OptionalInt.of(0))) {
      issues.add(
          new Issue(
              IssueKind.NO_HEADINGS,
              Place.sheet(best.sheet().name()),
              Phrase.text(String.join(" | ", best.first().getFirst().cells())),
              Phrase.of("source.expect.headings"),
              Phrase.of("source.do.headings")));
    }
    return new SheetTable(book, best, headings, List.copyOf(issues));
  }

  private static Issue noTable(Book book, ReadAs as) {
    String names = String.join(", ", book.tables().stream().map(Book.Sheet::name).toList());
    return as.sheet().isPresent()
        ? new Issue(
            IssueKind.MISSING_SHEET,
            Place.file(),
            Phrase.text(as.sheet().get()),
            Phrase.of("expect.one_of", names),
            Phrase.of("source.do.one"))
        : new Issue(
            IssueKind.NO_TABLE,
            Place.file(),
            Phrase.text(names),
            Phrase.of("source.expect.rows"),
            Phrase.of("do.send_again"));
  }

  private static UnreadableFileException damaged(XMLStreamException broken) {
    return new UnreadableFileException(
        new Issue(
            IssueKind.DAMAGED_FILE,
            Place.file(),
            Phrase.text(String.valueOf(broken.getMessage())),
            Phrase.of("expect.xml"),
            Phrase.of("do.resave")));
  }

  @Override
  public Reading reading() {
    return new Reading("xlsx", "", "", look.sheet().name(), (int) headings.row(), "");
  }

  @Override
  public List<String> columns() {
    return headings.columns();
  }

  @Override
  public List<Issue> issues() {
    return issues;
  }

  @Override
  public void visit(Predicate<SourceRow> visitor) {
    RowText texts = new RowText(headings.columns(), look.sheet().name(), false);
    MergedDown merged = new MergedDown(look.merged(), headings.row());
    try (SheetRows lines = new SheetRows(book, look.sheet())) {
      for (Line line = lines.next(); line.row() > 0; line = lines.next()) {
        if (line.row() > headings.row()
            && !line.isBlank()
            && !visitor.test(texts.row(line.row(), merged.filled(line), NOWHERE))) {
          return;
        }
      }
    } catch (XMLStreamException broken) {
      throw damaged(broken);
    }
  }
}
