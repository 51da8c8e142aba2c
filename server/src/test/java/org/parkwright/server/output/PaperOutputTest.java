package org.parkwright.server.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.assess.ScorecardReport;
import org.parkwright.render.DocumentPdf;

/// The report on paper: markup is printed, not followed, and nothing is fetched for it.
class PaperOutputTest {
  private static final int HATCH = 32;

  @Test
  void markupIsPrintedAndNoAddressIsAsked() throws Exception {
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer trap =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    trap.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    trap.start();
    try {
      String at = "http://127.0.0.1:" + trap.getAddress().getPort();
      List<String> texts = new ArrayList<>(Hostile.all());
      texts.add("<img src=\"" + at + "/img\"/>");
      texts.add("<link rel=\"stylesheet\" href=\"" + at + "/css\"/>");
      texts.add("<object data=\"" + at + "/obj\"></object>");
      texts.add("<style>body { background: url(" + at + "/bg) }</style>");
      texts.add("url(" + at + "/url)");
      texts.add("<img src=\"file:///etc/passwd\"/>");

      byte[] pdf =
          DocumentPdf.of(
              ScorecardReport.of(
                  Hostile.scorecard(texts),
                  Hostile.CATALOG.dictionary(),
                  Hostile.park("<img src=\"" + at + "/name\"/>"),
                  "test",
                  Hostile.ENGLISH));

      assertThat(asked).isEmpty();
      try (PDDocument paper = Loader.loadPDF(pdf)) {
        String words = new PDFTextStripper().getText(paper).replaceAll("\\s+", "");
        assertThat(words).contains("<script>alert(1)</script>", "<imgsrc=\"file:///etc/passwd\"/>");
        assertThat(words).contains("<imgsrc=\"" + at + "/name\"/>").doesNotContain("root:x:");
        assertThat(paper.getDocumentCatalog().getOpenAction()).isNull();
        assertThat(paper.getDocumentCatalog().getNames()).isNull();
        assertThat(paper.getDocumentCatalog().getAcroForm()).isNull();
        for (var page : paper.getPages()) {
          for (COSName name : page.getResources().getXObjectNames()) {
            // The hatch of unknown findings is the only picture, a few dots wide.
            if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
              assertThat(picture.getWidth()).isLessThanOrEqualTo(HATCH);
            }
          }
        }
      }
    } finally {
      trap.stop(0);
    }
  }
}
