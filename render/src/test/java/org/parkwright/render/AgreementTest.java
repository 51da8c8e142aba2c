package org.parkwright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Grid;
import org.parkwright.render.text.Numbers;

/// Page, paper and workbook show one and the same figure.
class AgreementTest {

  @Property(tries = 25)
  void one_figure_on_three_media(
      @ForAll @DoubleRange(min = -1e7, max = 1e7) double value,
      @ForAll @IntRange(max = 4) int digits)
      throws IOException {
    var grid =
        Grid.captioned("g")
            .column("what")
            .numbers("value", "t")
            .row(Cell.words("x"), Cell.number(value, "t", digits))
            .row(Cell.words("y"), Cell.ranged(value, value - 1, value + 1, "t", digits))
            .build();
    Document document = Document.titled("t").table(grid).build();
    String figure = Numbers.in(Locale.ENGLISH).write(value, digits);
    String range =
        Numbers.in(Locale.ENGLISH).write(value - 1, digits)
            + " to "
            + Numbers.in(Locale.ENGLISH).write(value + 1, digits);

    var cells = Reading.ofClass(Reading.xml(DocumentHtml.fragment(document)), "number");
    assertThat(cells.get(0).getTextContent()).isEqualTo(figure);
    assertThat(cells.get(1).getTextContent()).isEqualTo(figure + " " + range);

    assertThat(Reading.pdfText(DocumentPdf.of(document)))
        .containsSubsequence("x " + figure, "y " + figure)
        .contains(range);

    try (var workbook = Reading.workbook(DocumentXlsx.of(document))) {
      var row = workbook.getSheet("g").getRow(3);
      assertThat(row.getCell(1).getNumericCellValue())
          .isEqualTo(Numbers.rounded(value, digits).doubleValue());
      assertThat(Numbers.in(Locale.ENGLISH).write(row.getCell(1).getNumericCellValue(), digits))
          .isEqualTo(figure);
      assertThat(row.getCell(2).getNumericCellValue())
          .isEqualTo(Numbers.rounded(value - 1, digits).doubleValue());
    }
  }
}
