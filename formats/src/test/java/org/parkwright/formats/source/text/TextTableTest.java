package org.parkwright.formats.source.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.formats.English;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.source.ReadAs;
import org.parkwright.formats.source.Rows;
import org.parkwright.formats.source.SourceFile;
import org.parkwright.formats.source.SourceLimits;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.formats.xlsx.XlsxLimits;

/// Text tables as programs and people write them.
class TextTableTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void everyDelimiterIsFound(char sign) {
    String text =
        "name#area#note\nSuez#460,5#\"a # b\"\nTianjin#33,0#two\nTEDA#7,34#three, four; five\n"
            .replace('#', sign);
    // A comma as delimiter needs the decimal commas quoted.
    SourceTable table =
        Rows.open(
            folder,
            sign == ','
                ? text.replace("460,5", "\"460,5\"")
                    .replace("33,0", "\"33,0\"")
                    .replace("7,34", "\"7,34\"")
                    .replace("three, four", "\"three, four")
                    .replace("five", "five\"")
                : text);

    assertThat(table.reading().delimiter()).isEqualTo(String.valueOf(sign));
    assertThat(table.columns()).containsExactly("name", "area", "note");
    assertThat(Rows.column(table, "area")).containsExactly("460,5", "33,0", "7,34");
    assertThat(Rows.column(table, "note").getFirst()).isEqualTo("a " + sign + " b");
  }

  @Test
  void whatExcelPutsBeforeTheTableIsUnderstood() {
    SourceTable table = Rows.open(folder, "sep=;\nname;area\nSuez;460\nTEDA;33\n");

    assertThat(table.columns()).containsExactly("name", "area");
    assertThat(table.reading().headerRow()).isEqualTo(2);
    assertThat(Rows.of(table)).hasSize(2);
  }

  @Test
  void rowsAreCountedInLinesOfTheFile() {
    SourceTable table =
        Rows.open(folder, "Register of parks\n\nname,note\nSuez,\"two\nlines\"\n\nTEDA,one\n");

    assertThat(table.reading().headerRow()).isEqualTo(3);
    assertThat(Rows.of(table)).extracting(row -> row.row()).containsExactly(4L, 7L);
    assertThat(Rows.column(table, "note")).containsExactly("two\nlines", "one");
  }

  @Test
  void rowsOfOtherLengthsAreTold() {
    SourceTable table = Rows.open(folder, "a,b\n1,2\n3\n4,5,6,7\n8,9,,\n");

    assertThat(Rows.cells(table))
        .containsExactly(List.of("1", "2"), List.of("3", ""), List.of("4", "5"), List.of("8", "9"));
    assertThat(Rows.issues(table)).containsEntry(IssueKind.RAGGED_ROW, 2L);
    assertThat(Rows.of(table).get(2).issues().getFirst().in(English.WORDS))
        .isEqualTo(
            "file!4: found \"4 cells: 6 | 7\"; expected 2 cells; check the delimiters and quotation"
                + " marks of this row");
  }

  @Test
  void aQuoteThatNobodyClosedIsTold() {
    SourceTable table = Rows.open(folder, "a,b\n1,2\n3,\"open\n" + "4,5\n".repeat(400) + "6,7\n");

    assertThat(Rows.issues(table)).containsEntry(IssueKind.UNCLOSED_QUOTE, 1L);
  }

  @Test
  void bytesThatAreNoTextAreToldWithTheirCell() throws IOException {
    byte[] bytes = ("name,town\n" + "녹산,부산\n".repeat(60)).getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xFE;
    SourceTable table = Rows.open(folder, bytes);

    assertThat(table.reading().encoding()).isEqualTo("UTF-8");
    assertThat(Rows.of(table).getFirst().issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.kind()).isEqualTo(IssueKind.UNDECODABLE_TEXT);
              assertThat(issue.column()).isEqualTo("A");
              assertThat(issue.header()).isEqualTo("name");
            });
  }

  @Test
  void anEmptyFileAndOneOfBlankLinesAreRefused() {
    assertThatThrownBy(() -> Rows.open(folder, ""))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            told -> assertThat(told.issues().getFirst().kind()).isEqualTo(IssueKind.EMPTY_FILE));
    assertThatThrownBy(() -> Rows.open(folder, "\n\n  \n"))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            told -> assertThat(told.issues().getFirst().kind()).isEqualTo(IssueKind.NO_TABLE));
  }

  @Test
  void moreColumnsThanAllowedAreRefused() throws IOException {
    SourceLimits tight = new SourceLimits(1000, 10, 10, 3, 1000, 100, XlsxLimits.UPLOAD);
    Path file = Files.writeString(folder.resolve("wide"), "a,b,c,d\n1,2,3,4\n");

    assertThatThrownBy(() -> SourceFile.open(file, ReadAs.found(), tight))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            told ->
                assertThat(told.issues().getFirst().in(English.WORDS))
                    .contains("4 columns", "at most 3 columns"));
  }

  @Test
  void whatAPersonSaysCounts() throws IOException {
    Path file =
        Files.write(folder.resolve("said"), "x y;z\nÄ b;1\n".getBytes(Charset.forName("IBM850")));
    SourceTable table =
        SourceFile.open(file, ReadAs.found().encoding("IBM850").delimiter(" ").headerRow(0));

    assertThat(Rows.cells(table)).containsExactly(List.of("x", "y;z"), List.of("Ä", "b;1"));
    assertThat(table.columns()).containsExactly("column 1", "column 2");
    assertThat(table.issues()).isEmpty();
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadInEveryEncodingWithEveryDelimiter(
      @ForAll("cells") List<List<String>> rows,
      @ForAll("encodings") String encoding,
      @ForAll("delimiters") char delimiter)
      throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter out = CsvWriter.builder().fieldSeparator(delimiter).build(text)) {
      out.writeRecord("name", "area", "note");
      rows.forEach(out::writeRecord);
    }
    Path file =
        Files.write(
            Files.createTempFile("written", ""),
            text.toString().getBytes(Charset.forName(encoding)));
    try {
      SourceTable table =
          SourceFile.open(
              file,
              ReadAs.found().encoding(encoding).delimiter(String.valueOf(delimiter)).headerRow(1));
      assertThat(Rows.cells(table)).isEqualTo(rows);
      assertThat(Rows.issues(table)).isEmpty();
    } catch (UncheckedIOException disk) {
      throw disk.getCause();
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<List<List<String>>> cells() {
    Arbitrary<String> cell =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withCharRange('가', '갊')
            .withChars(",;|\t\"\n 1")
            .ofMaxLength(12)
            .map(String::strip)
            .filter(text -> text.chars().filter(c -> c > 127).count() < 2);
    // The first cell is filled: a row of blanks is no row.
    return cell.list()
        .ofSize(3)
        .map(row -> List.of("x" + row.get(0), row.get(1), row.get(2)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> encodings() {
    return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "x-windows-949", "GB18030");
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t', '|');
  }
}
