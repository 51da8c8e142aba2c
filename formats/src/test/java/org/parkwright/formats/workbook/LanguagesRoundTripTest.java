package org.parkwright.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Grade;
import org.parkwright.formats.English;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.workbook.layout.Column;
import org.parkwright.formats.workbook.layout.SheetLayout;
import org.parkwright.render.text.Texts;

/// A workbook goes out in one language, is filled in, and comes back to a reader of another.
class LanguagesRoundTripTest {
  private static final Texts FRENCH = Texts.in(Locale.FRENCH);
  private static final Texts ARABIC = Texts.in(Locale.forLanguageTag("ar"));

  static List<Texts> languages() {
    return Texts.LANGUAGES.stream().map(Texts::in).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aFilledWorkbookComesBackAsItWas(Texts language) throws Exception {
    WorkbookRequest request = RoundTripTest.filled().in(language);
    WorkbookImport back = Estate.read(Estate.written(request));
    assertThat(back.issues()).isEmpty();
    assertThat(back.held()).isEmpty();
    assertThat(back.observations()).containsExactlyInAnyOrderElementsOf(request.observations());
    assertThat(back.rosters()).containsExactlyInAnyOrderElementsOf(request.rosters());
    assertThat(back.preferences()).containsExactlyElementsOf(request.preferences());
  }

  @Test
  void aFrenchWorkbookIsFilledInAndReadByAnEnglishReader() throws Exception {
    byte[] french = Estate.written(Estate.request().in(FRENCH));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(french))) {
      type(workbook, "plan.exists", Column.CURRENT, "en partie");
      type(workbook, "plan.exists", Column.QUALITY, "estimée");
      type(workbook, "firms", Column.CURRENT, "12,5");
      type(workbook, "firms", Column.UNIT, "entreprise");
      type(workbook, "iva", Column.CURRENT, "beaucoup");
      WorkbookImport read = Estate.read(bytes(workbook));

      assertThat(read.observations())
          .anySatisfy(
              o -> {
                assertThat(o.variable()).isEqualTo("plan.exists");
                assertThat(((Claim.Value) o.claim()).value()).isEqualTo(0.5);
                assertThat(o.grade()).contains(Grade.ESTIMATED);
              })
          .anySatisfy(
              o -> {
                assertThat(o.variable()).isEqualTo("firms");
                assertThat(((Claim.Value) o.claim()).typedUnit()).isEqualTo("firm");
              });
      var wrong = read.issues().stream().filter(i -> i.kind() == IssueKind.NOT_A_NUMBER).toList();
      assertThat(wrong).hasSize(1);
      assertThat(wrong.getFirst().in(English.WORDS))
          .startsWith("Réponses!")
          .contains("\"Actuel\": found \"beaucoup\"; expected a number in 10⁴ CNY");
      assertThat(wrong.getFirst().in(FRENCH))
          .contains("trouvé «\u00A0beaucoup\u00A0»\u00A0; attendu\u00A0: un nombre");
    }
  }

  @Test
  void arabicSheetsRunFromRightToLeft() throws Exception {
    byte[] arabic = Estate.written(RoundTripTest.filled().in(ARABIC));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(arabic))) {
      for (Sheet sheet : workbook) {
        int at = workbook.getSheetIndex(sheet);
        if (!workbook.isSheetHidden(at) && !workbook.isSheetVeryHidden(at)) {
          assertThat(sheet.isRightToLeft()).as(sheet.getSheetName()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void parkAndPeriodAreFoundOnTheReadMeSheetWhenTheStampIsLost(Texts language) throws Exception {
    byte[] file = Estate.written(Estate.request().in(language));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      workbook.removeSheetAt(workbook.getSheetIndex(SheetLayout.STAMP));
      WorkbookImport read = Estate.read(bytes(workbook));
      assertThat(read.park()).contains(Estate.PARK);
      assertThat(read.period()).contains(Estate.YEAR);
    }
  }

  private static void type(XSSFWorkbook workbook, String code, Column column, String text) {
    XSSFSheet sheet = workbook.getSheet(SheetLayout.ANSWERS.said().in(FRENCH));
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(code)) {
        row.getCell(SheetLayout.ANSWERS.columns().indexOf(column)).setCellValue(text);
        return;
      }
    }
    throw new AssertionError("no row " + code);
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
