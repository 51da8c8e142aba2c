package org.parkwright.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.parkwright.formats.English;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.workbook.layout.SystemRef;
import org.parkwright.formats.workbook.tables.ReadingTerms;

/// Files that are no assessment workbook, or one from another place and time: one clear message
/// each, never an exception.
class StrangeWorkbooksTest {
  private static final byte[] BLANK = Estate.written(Estate.request());

  @Test
  void filesThatAreNoWorkbookGetOneMessage() {
    assertThat(only(new byte[0])).isEqualTo(IssueKind.EMPTY_FILE);
    assertThat(only("Code,Current\nwater.fresh,5\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(IssueKind.NOT_A_WORKBOOK);
    assertThat(only(Arrays.copyOf(BLANK, BLANK.length / 2))).isEqualTo(IssueKind.DAMAGED_FILE);
  }

  @Test
  void aWorkbookOfSomebodyElseIsToldSo() {
    assertThat(only(Estate.edited(BLANK, this::leaveOneEmptySheet)))
        .isEqualTo(IssueKind.MISSING_STAMP);
  }

  private void leaveOneEmptySheet(XSSFWorkbook book) {
    book.createSheet("Mine");
    while (book.getNumberOfSheets() > 1) {
      book.removeSheetAt(0);
    }
  }

  @Test
  void anEmptyQuestionnaireHasNothingToSay() {
    WorkbookImport read = Estate.read(BLANK);
    assertThat(read.issues()).extracting(Issue::kind).containsExactly(IssueKind.NOTHING_ANSWERED);
    assertThat(read.hasErrors()).isFalse();
  }

  @Test
  void withoutItsHiddenSheetParkAndPeriodComeFromTheReadMe() {
    WorkbookImport read =
        Estate.read(
            Estate.edited(
                BLANK,
                book -> {
                  book.removeSheetAt(book.getSheetIndex("_parkwright"));
                  Cells.at(book, "Answers", "firms", "Current").setCellValue(12);
                }));
    assertThat(read.issues()).extracting(Issue::kind).containsExactly(IssueKind.STAMP_FROM_README);
    assertThat(read.park()).contains(Estate.PARK);
    assertThat(read.period()).contains(Estate.YEAR);
    assertThat(read.parkName()).isEqualTo(Estate.NAME);
    assertThat(read.observations()).hasSize(1);
  }

  @Test
  void aLaterLayoutIsNotGuessedAt() {
    WorkbookImport read = Estate.read(stamped("format", 1, "2"));
    assertThat(read.issues()).extracting(Issue::kind).containsExactly(IssueKind.NEWER_FORMAT);
    assertThat(read.park()).isEqualTo(Optional.empty());
  }

  @Test
  void parkAndPeriodMustBeReadable() {
    assertThat(only(stamped("park", 1, "Suez!"))).isEqualTo(IssueKind.BAD_PARK);
    assertThat(only(stamped("period", 1, "last year"))).isEqualTo(IssueKind.BAD_PERIOD);
  }

  @Test
  void unknownSystemsAndVersionsAreNamedWithTheKnownOnes() throws Exception {
    ReadingTerms terms =
        ReadingTerms.of(Estate.DICTIONARY, "Grace", Estate.TODAY)
            .knowing(Set.of(new SystemRef("green-parks", "3"), new SystemRef("other", "1")));
    WorkbookImport read = AssessmentWorkbook.read(new java.io.ByteArrayInputStream(BLANK), terms);
    assertThat(read.issues())
        .filteredOn(i -> i.kind() == IssueKind.UNKNOWN_SYSTEM_VERSION)
        .singleElement()
        .satisfies(
            i -> {
              assertThat(i.found().in(English.WORDS)).isEqualTo("green-parks@2");
              assertThat(i.expected().in(English.WORDS)).isEqualTo("green-parks@3");
            });
    assertThat(read.issues())
        .filteredOn(i -> i.kind() == IssueKind.UNKNOWN_SYSTEM)
        .singleElement()
        .satisfies(
            i ->
                assertThat(i.expected().in(English.WORDS))
                    .contains("green-parks")
                    .contains("other"));
  }

  @Test
  void withoutAHeadingNothingIsReadAndEverythingKept() {
    WorkbookImport renamed =
        Estate.read(
            Estate.edited(
                BLANK,
                book -> {
                  Cells.at(book, "Answers", "firms", "Current").setCellValue(12);
                  Sheet answers = book.getSheet("Answers");
                  answers.getRow(0).getCell(3).setCellValue("Curent");
                }));
    assertThat(renamed.issues())
        .anySatisfy(
            i -> {
              assertThat(i.kind()).isEqualTo(IssueKind.RENAMED_COLUMN);
              assertThat(i.found().in(English.WORDS)).isEqualTo("Curent");
            });
    assertThat(renamed.held()).anySatisfy(r -> assertThat(r.cells()).containsEntry("Curent", "12"));

    WorkbookImport headless =
        Estate.read(
            Estate.edited(
                BLANK,
                book -> {
                  Cells.at(book, "Answers", "firms", "Current").setCellValue(12);
                  Sheet answers = book.getSheet("Answers");
                  answers.removeRow(answers.getRow(0));
                }));
    assertThat(headless.issues())
        .anySatisfy(i -> assertThat(i.kind()).isEqualTo(IssueKind.MISSING_COLUMN));
    assertThat(headless.held()).anySatisfy(r -> assertThat(r.cells()).containsEntry("D", "12"));
  }

  @Test
  void changedBytesNeverThrow() {
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      byte[] changed = BLANK.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
      assertThat(Estate.read(changed).issues()).isNotNull();
    }
  }

  @Test
  void aMissingFileIsAnErrorOfTheMachineNotOfTheWorkbook() {
    assertThatThrownBy(
            () ->
                AssessmentWorkbook.read(
                    Path.of("no-such.xlsx"), Estate.DICTIONARY, "Grace", Estate.TODAY))
        .isInstanceOf(NoSuchFileException.class);
  }

  private static byte[] stamped(String key, int column, String value) {
    return Estate.edited(
        BLANK,
        book -> {
          for (Row row : book.getSheet("_parkwright")) {
            if (row.getCell(0).getStringCellValue().equals(key)) {
              row.getCell(column).setCellValue(value);
            }
          }
        });
  }

  private static IssueKind only(byte[] file) {
    WorkbookImport read = Estate.read(file);
    assertThat(read.issues()).hasSize(1);
    assertThat(read.observations()).isEmpty();
    assertThat(read.hasErrors()).isTrue();
    return read.issues().getFirst().kind();
  }
}
