package org.parkwright.render;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.parkwright.kernel.document.Document;
import org.parkwright.render.paper.ArabicLetters;
import org.parkwright.render.paper.PaperSvg;
import org.parkwright.render.paper.PdfFonts;
import org.parkwright.render.paper.Searchable;
import org.parkwright.render.paper.Silence;
import org.parkwright.render.text.Characters;
import org.parkwright.render.text.Words;

/// Sets a [Document] as a PDF: A4, page numbers, the title at the head of every page but the
/// first, fonts embedded as subsets, charts as vectors with real text, tags for screen readers,
/// title and language as metadata.
///
/// It is made from the same templates as the page. Equal documents give equal bytes: the file
/// carries no date and no random identifier. Nothing outside is fetched, whatever the document
/// says.
public final class DocumentPdf {
  static {
    XRLog.setLoggerImpl(new Silence());
  }

  private DocumentPdf() {}

  public static byte[] of(Document document) {
    try {
      String html = DocumentHtml.paper(document);
      byte[] laidOut = laidOut(html, document);
      try (PDDocument pdf = Loader.loadPDF(laidOut)) {
        Searchable.mend(pdf, html);
        describe(pdf, document);
        var out = new ByteArrayOutputStream(laidOut.length);
        pdf.save(out);
        return out.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no PDF of \"" + document.title() + "\"", e);
    }
  }

  private static byte[] laidOut(String html, Document document) throws IOException {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    try (var pdf = new PDDocument()) {
      PdfFonts.embed(builder, pdf, html);
      builder
          .usePDDocument(pdf)
          .withHtmlContent(html, null)
          .usePdfUaAccessibility(true)
          .addDOMMutator(PaperSvg::describeForReaders)
          .useSVGDrawer(new PaperSvg())
          .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
          .useUnicodeBidiReorderer(new ArabicLetters())
          .defaultTextDirection(
              Words.in(document.locale()).rightToLeft() ? TextDirection.RTL : TextDirection.LTR)
          .useExternalResourceAccessControl(
              (address, kind) -> address.startsWith("data:"),
              ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
          .withProducer("Parkwright");
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        describe(pdf, document);
        pdf.save(out);
      }
    }
    return out.toByteArray();
  }

  private static void describe(PDDocument pdf, Document document) {
    var information = new PDDocumentInformation();
    information.setTitle(Characters.legal(document.title()));
    document.headline().ifPresent(h -> information.setSubject(Characters.legal(h)));
    information.setCreator("Parkwright");
    information.setProducer("Parkwright");
    pdf.setDocumentInformation(information);
    pdf.getDocumentCatalog().setLanguage(document.language());
    // The engine's metadata stream claims conformance to PDF/UA, which nobody has checked.
    pdf.getDocumentCatalog().setMetadata(null);
    // PDFBox makes the file identifier from this number and the information above.
    pdf.setDocumentId((long) document.title().hashCode());
  }
}
