package org.parkwright.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.domain.evidence.Claim;

/// LibreOffice opens the workbook, saves it, and nothing is lost.
class LibreOfficeTest {
  private static final String XLSX = "xlsx:Calc MS Excel 2007 XML";

  @Test
  void aFilledWorkbookComesBackFromLibreOffice(@TempDir Path folder) throws Exception {
    WorkbookRequest request = RoundTripTest.filled();
    Path saved = new Soffice(folder).saved(Estate.written(request), XLSX);
    RoundTripPropertyTest.assertSame(Estate.read(Files.readAllBytes(saved)), request);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverWasKnownComesBackFromLibreOffice(long seed, @TempDir Path folder) throws Exception {
    WorkbookRequest request = new RoundTripPropertyTest.Imagination(seed).plain().request();
    Path saved = new Soffice(folder).saved(Estate.written(request), XLSX);
    RoundTripPropertyTest.assertSame(Estate.read(Files.readAllBytes(saved)), request);
  }

  @Test
  void anEditedWorkbookComesBackWithTheEditOnly(@TempDir Path folder) throws Exception {
    WorkbookRequest request = RoundTripTest.filled();
    Soffice soffice = new Soffice(folder);
    byte[] once = Files.readAllBytes(soffice.saved(Estate.written(request), XLSX));
    byte[] edited =
        Estate.edited(once, book -> Cells.at(book, "Answers", "iva", "Current").setCellValue(13));
    WorkbookImport back = Estate.read(Files.readAllBytes(soffice.saved(edited, XLSX)));

    assertThat(back.issues()).isEmpty();
    assertThat(back.observations()).hasSameSizeAs(request.observations());
    assertThat(back.observations())
        .filteredOn(o -> !request.observations().contains(o))
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.variable()).isEqualTo("iva");
              assertThat(o.claim())
                  .isEqualTo(new Claim.Value(130_000, 130_000, 130_000, "13", "亿元"));
              assertThat(o.author()).isEqualTo("Grace");
              assertThat(o.source().title()).isEqualTo("Annual report 2024");
            });
  }

  @Test
  void itPrintsEveryQuestionOnPagesOfA4(@TempDir Path folder) throws Exception {
    Path pdf = new Soffice(folder).saved(Estate.written(Estate.request()), "pdf");
    assertThat(Files.size(pdf)).isGreaterThan(10_000);
    assertThat(new String(Files.readAllBytes(pdf), java.nio.charset.StandardCharsets.ISO_8859_1))
        .containsPattern("/MediaBox\\[0 0 841\\.\\d+ 595\\.\\d+]");
  }
}
