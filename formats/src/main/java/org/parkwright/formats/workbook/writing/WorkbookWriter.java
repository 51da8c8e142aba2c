package org.parkwright.formats.workbook.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.parkwright.formats.workbook.layout.ListQuestion;
import org.parkwright.formats.workbook.layout.Remembered;
import org.parkwright.formats.workbook.layout.Stamp;
import org.parkwright.formats.workbook.layout.SystemRef;

/// Puts the sheets of a workbook together.
public final class WorkbookWriter {
  private WorkbookWriter() {}

  /// Writes a workbook; the stream stays open.
  ///
  /// @throws IOException when the stream fails
  public static void write(Content content, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      String footer = "%s, %s".formatted(content.parkName(), content.period()).replace("&", "&&");
      Book book =
          new Book(workbook, new Styles(workbook), new DropDowns(), footer, content.wording());
      ListSheets lists = new ListSheets(book, content);
      ReadMeSheet.write(book, content, lists.lists());
      new FigureSheets(book, content).write();
      lists.write();
      if (needsChoices(content)) {
        ChoicesSheet.write(book, content);
      }
      SystemsSheet.write(book, content);
      book.dropDowns().write(workbook);
      StampSheet.write(workbook, stamp(content, lists.lists()));
      workbook
          .getProperties()
          .getCoreProperties()
          .setTitle(book.say("book.title", content.parkName()));
      workbook.getProperties().getCoreProperties().setCreator("Parkwright");
      workbook.setActiveSheet(0);
      workbook.write(out);
    }
  }

  /// Whether anything was or can be chosen.
  static boolean needsChoices(Content content) {
    return !content.preferences().isEmpty() || !content.placement().rivals().isEmpty();
  }

  private static Stamp stamp(Content content, List<ListQuestion> lists) {
    return new Stamp(
        Stamp.FORMAT,
        content.parkName(),
        content.park(),
        content.period(),
        content.dictionary().version(),
        content.systems().stream().map(SystemRef::to).toList(),
        content.questions().now().stream().map(q -> q.variable().code()).toList(),
        content.questions().earlier().stream()
            .map(q -> new Stamp.EarlierYear(q.variable().code(), q.period()))
            .toList(),
        lists.stream().map(ListQuestion::roster).toList(),
        content.figures().stream().map(Remembered::of).toList(),
        content.rosters());
  }
}
