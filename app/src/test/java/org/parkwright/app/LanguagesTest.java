package org.parkwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.assess.Recipe;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.formats.park.ParkFile;
import org.parkwright.formats.park.ParkFolder;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.text.Texts;

/// One scorecard and one empty workbook in each language, written whole. They stay below
/// `target/languages` to be looked at.
class LanguagesTest {
  private static final Path DEMO =
      Path.of(System.getProperty("parkwright.root", "..")).resolve("examples/demo");
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Map<String, String> WORD_OF_GAPS =
      Map.of("en", "Gaps", "zh", "差距", "fr", "Écarts", "es", "Brechas", "ru", "Разрывы");

  private static ParkFile lanternBay() {
    return ParkFolder.read(DEMO, CATALOG.dictionary(), Instant.parse("2025-05-01T00:00:00Z"))
        .stream()
        .filter(file -> file.park().id().slug().equals("lantern-bay"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "fr", "es", "ar", "ru"})
  void aReportIsWrittenAsPagePdfAndWorkbook(String language) throws IOException {
    Texts texts = Texts.in(Locale.forLanguageTag(language));
    ParkFile file = lanternBay();
    Period period = Period.year(2024);
    Scorecard scorecard =
        Scorecard.of(
            CATALOG.systems(),
            CATALOG.dictionary(),
            Evidence.of(
                file.park().id(),
                period,
                file.observations(),
                file.preferences(),
                file.rosters(period)),
            new Recipe(1, 50));
    Path folder = Path.of("target/languages").resolve(language);
    List<Path> written =
        WriteReports.into(folder, scorecard, CATALOG.dictionary(), file.park(), "test", texts);
    assertThat(written).hasSize(4);
    new WriteWorkbook(CATALOG)
        .blank(
            file.park().names().in(texts),
            file.park().id(),
            period,
            List.of("eip-2017"),
            texts,
            folder.resolve("workbook.xlsx"));

    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("lang=\"" + language + "\"", texts.say("report.systems.caption"))
        .contains("dir=\"" + (language.equals("ar") ? "rtl" : "ltr") + "\"");
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
      String word = WORD_OF_GAPS.get(language);
      if (word != null) {
        assertThat(new PDFTextStripper().getText(pdf)).contains(word);
      }
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(folder.resolve("report.xlsx").toString())) {
      assertThat(workbook.getSheet(texts.say("report.systems.sheet"))).isNotNull();
      assertThat(workbook.getSheetAt(0).isRightToLeft()).isEqualTo(language.equals("ar"));
    }
  }
}
