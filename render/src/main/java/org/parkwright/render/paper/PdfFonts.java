package org.parkwright.render.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts that a PDF embeds, as subsets of the letters it uses: Noto Sans for Latin, Greek and
/// Cyrillic, and, only where a text needs them, Noto Sans Arabic and Noto Sans SC (10 MB to parse).
public final class PdfFonts {
  /// A font file, the name by which the PDF calls it, the family and weight by which the style
  /// sheet does.
  private enum Font {
    LATIN("NotoSans_400Regular.ttf", "NotoSans-Regular", "Noto Sans", 400),
    LATIN_BOLD("NotoSans_700Bold.ttf", "NotoSans-Bold", "Noto Sans", 700),
    ARABIC("NotoSansArabic_400Regular.ttf", "NotoSansArabic-Regular", "Noto Sans Arabic", 400),
    ARABIC_BOLD("NotoSansArabic_700Bold.ttf", "NotoSansArabic-Bold", "Noto Sans Arabic", 700),
    CHINESE("NotoSansSC_400Regular.ttf", "NotoSansSC-Regular", "Noto Sans SC", 400);

    private final String file;
    private final String postScriptName;
    private final String family;
    private final int weight;

    Font(String file, String postScriptName, String family, int weight) {
      this.file = file;
      this.postScriptName = postScriptName;
      this.family = family;
      this.weight = weight;
    }

    private boolean isNeededBy(String text) {
      return switch (this) {
        case LATIN, LATIN_BOLD -> true;
        case ARABIC, ARABIC_BOLD -> text.codePoints().anyMatch(PdfFonts::isArabic);
        case CHINESE -> text.codePoints().anyMatch(c -> c > LAST_LATIN_SYMBOL && !isArabic(c));
      };
    }
  }

  /// Up to the currency signs, Noto Sans has punctuation, superscripts and subscripts itself.
  private static final int LAST_LATIN_SYMBOL = 0x20C0;

  private static final Map<Font, CmapLookup> GLYPHS = new ConcurrentHashMap<>();

  private PdfFonts() {}

  /// Gives the builder the fonts that the text needs, to be embedded in `pdf`.
  public static void embed(PdfRendererBuilder builder, PDDocument pdf, String text) {
    for (Font font : Font.values()) {
      if (font.isNeededBy(text)) {
        builder.useFont(new OnDemand(font, pdf), font.family, font.weight, FontStyle.NORMAL, true);
      }
    }
  }

  /// Parses a font when its first letter is set.
  private static final class OnDemand extends PDFontSupplier {
    private final Font font;
    private final PDDocument pdf;
    private Optional<PDFont> parsed = Optional.empty();

    @SuppressWarnings("NullAway") // the superclass keeps a font, this one does not need it
    OnDemand(Font font, PDDocument pdf) {
      super(null);
      this.font = font;
      this.pdf = pdf;
    }

    @Override
    public PDFont supply() {
      PDFont type = parsed.orElseGet(this::parse);
      parsed = Optional.of(type);
      return type;
    }

    private PDFont parse() {
      try {
        TrueTypeFont type = PdfFonts.parse(font);
        // PDFBox would look for ligatures by regular expressions, for half of all the time that a
        // PDF
        // takes; Arabic is joined by ArabicLetters, and the other scripts here do not need any.
        type.setEnableGsub(false);
        return PDType0Font.load(pdf, type, true);
      } catch (IOException e) {
        throw new UncheckedIOException("font " + font.file + " cannot be read", e);
      }
    }
  }

  /// Which glyph a font has for a character, by the name under which the PDF embeds a subset of it.
  static Optional<CmapLookup> glyphs(String embeddedName) {
    String name = embeddedName.substring(embeddedName.indexOf('+') + 1);
    return Arrays.stream(Font.values())
        .filter(font -> font.postScriptName.equals(name))
        .findFirst()
        .map(font -> GLYPHS.computeIfAbsent(font, PdfFonts::read));
  }

  private static CmapLookup read(Font font) {
    try (TrueTypeFont type = parse(font)) {
      return type.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("font " + font.file + " cannot be read", e);
    }
  }

  private static TrueTypeFont parse(Font font) throws IOException {
    try (InputStream in = open(font)) {
      return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
    }
  }

  private static InputStream open(Font font) {
    return Objects.requireNonNull(
        PdfFonts.class.getResourceAsStream("/org/parkwright/render/fonts/" + font.file),
        () ->
            "font " + font.file + " is missing in the module; build it with Node and npm at hand");
  }

  static boolean isArabic(int c) {
    return (c >= 0x0600 && c <= 0x06FF)
        || (c >= 0x0750 && c <= 0x077F)
        || (c >= 0x08A0 && c <= 0x08FF)
        || (c >= 0xFB50 && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFE);
  }
}
