package org.parkwright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Draft;
import org.parkwright.kernel.document.Grid;

class DocumentPdfTest {

  @Test
  void pages_are_a4_numbered_and_headed() throws IOException {
    byte[] pdf = DocumentPdf.of(Specimen.english());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(4);
      assertThat(document.getPages())
          .allSatisfy(
              page -> {
                assertThat(page.getMediaBox().getWidth() * 25.4 / 72).isBetween(209.9, 210.1);
                assertThat(page.getMediaBox().getHeight() * 25.4 / 72).isBetween(296.9, 297.1);
              });
    }
    String text = Reading.pdfText(pdf);
    assertThat(text).contains("1 / 4", "4 / 4");
    // Once as title, then at the head of the other three pages.
    assertThat(text.split("Riverside park, 2026", -1)).hasSize(1 + 4);
  }

  @Test
  void a_long_table_repeats_its_heads() throws IOException {
    String text = Reading.pdfText(DocumentPdf.of(Specimen.english()));
    assertThat(text.split("Indicator Finding Value Requirement Source", -1)).hasSize(1 + 2);
  }

  @Test
  void metadata_say_what_it_is_and_carry_no_date() throws IOException {
    try (PDDocument document = Loader.loadPDF(DocumentPdf.of(Specimen.chinese()))) {
      var information = document.getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo("江畔园区 2026 年评估");
      assertThat(information.getSubject()).startsWith("园区适用的 47 项要求");
      assertThat(information.getProducer()).isEqualTo("Parkwright");
      assertThat(information.getCreationDate()).isNull();
      assertThat(information.getModificationDate()).isNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hans");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getMetadata()).isNull();
    }
  }

  @Test
  void equal_documents_give_equal_bytes() {
    assertThat(DocumentPdf.of(Specimen.english())).isEqualTo(DocumentPdf.of(Specimen.english()));
    assertThat(DocumentPdf.of(Specimen.arabic())).isEqualTo(DocumentPdf.of(Specimen.arabic()));
  }

  @Test
  void fonts_are_embedded_as_subsets_and_only_where_needed() throws IOException {
    assertThat(fonts(DocumentPdf.of(Specimen.english())))
        .hasSize(2)
        .allMatch(name -> name.matches("[A-Z]{6}\\+NotoSans-(Regular|Bold)"));
    assertThat(fonts(DocumentPdf.of(Specimen.chinese())))
        .anyMatch(name -> name.endsWith("+NotoSansSC-Regular"))
        .noneMatch(name -> name.contains("Arabic"));
    assertThat(fonts(DocumentPdf.of(Specimen.arabic())))
        .anyMatch(name -> name.endsWith("+NotoSansArabic-Bold"))
        .noneMatch(name -> name.contains("SC"));
    assertThat(DocumentPdf.of(Specimen.chinese())).hasSizeLessThan(100_000);
  }

  /// Among them 长, 风 and 水, which share their glyphs with radicals that nobody types.
  @Test
  void latin_greek_cyrillic_and_chinese_are_found_as_typed() throws IOException {
    String typed = "Ça coûte 3 € · Ελλάδα · Промышленный парк · 长江风能与水";
    String text =
        Reading.pdfText(DocumentPdf.of(Document.titled(typed).paragraph("m³ CO₂").build()));

    assertThat(text).contains(typed).contains("m³ CO₂");
  }

  @Test
  void arabic_is_found_as_typed() throws IOException {
    String text =
        Normalizer.normalize(
            Reading.pdfText(DocumentPdf.of(Specimen.arabic())), Normalizer.Form.NFKC);

    assertThat(text)
        .contains("تقييم مجمع ضفة النهر")
        .contains("إعادة استخدام المياه")
        .contains("الاقتصاد")
        .contains("غير معروف");
  }

  @Test
  void figures_of_charts_are_text_and_described_for_screen_readers() throws IOException {
    byte[] pdf = DocumentPdf.of(Specimen.english());
    assertThat(Reading.pdfText(pdf)).contains("64 (55 to 79)", "Emergency plan", "hj-274-2015");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var described = new ArrayList<String>();
      document
          .getDocument()
          .getXrefTable()
          .keySet()
          .forEach(
              key -> {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary d && d.containsKey(COSName.ALT)) {
                  described.add(d.getString(COSName.ALT));
                }
              });
      assertThat(described)
          .anyMatch(words -> words.startsWith("Score by dimension (%). Economy: 64"));
    }
  }

  @Test
  void links_lead_to_the_web_or_into_the_document() throws IOException {
    try (PDDocument document = Loader.loadPDF(DocumentPdf.of(Specimen.english()))) {
      var addresses = new ArrayList<String>();
      int inside = 0;
      for (var page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
          var link = (PDAnnotationLink) annotation;
          if (link.getAction() instanceof PDActionURI uri) {
            addresses.add(uri.getURI());
          } else {
            inside++;
          }
        }
      }
      assertThat(addresses).isNotEmpty().allMatch(a -> a.startsWith("https://example.org/"));
      assertThat(inside).isPositive();
    }
  }

  @Test
  void hundreds_of_rows_and_one_endless_word_still_make_pages() throws IOException {
    Draft draft = Document.titled("x".repeat(3000)).headline("word ".repeat(500));
    for (int i = 0; i < 3; i++) {
      draft.table(renamed(i));
    }
    try (PDDocument document = Loader.loadPDF(DocumentPdf.of(draft.build()))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(5);
    }
  }

  private static Grid renamed(int i) {
    var grid = Specimen.findings();
    return new Grid(
        grid.caption() + i,
        grid.sheet(),
        grid.columns(),
        grid.rows().stream().map(row -> new Grid.Row(row.cells(), Optional.empty())).toList());
  }

  @Test
  void nothing_is_printed_to_the_console() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    var said = new ByteArrayOutputStream();
    try (var capture = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      System.setOut(capture);
      System.setErr(capture);
      DocumentPdf.of(Specimen.arabic());
      DocumentXlsx.of(Specimen.arabic());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static List<String> fonts(byte[] pdf) throws IOException {
    var names = new HashSet<String>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          names.add(font.getName());
        }
      }
    }
    return List.copyOf(names);
  }
}
