package org.parkwright.render.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes the text of a finished PDF searchable as people type it.
///
/// One glyph may serve several characters: 长 U+957F and the radical ⻓ U+2ED3, the joined forms of
/// Arabic ي and of Persian ی. The PDF names each glyph once, in the font's ToUnicode map (ISO
/// 32000-2, 9.10.3), and PDFBox takes the lowest character, so that a search for 长 would find
/// nothing. Here each glyph is named by the character that the document uses. Glyphs of joined
/// Arabic letters are named by the letter; the ligatures of lam and alef keep their own
/// characters, which readers of PDF take apart in the right order.
public final class Searchable {
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>");
  private static final int MOST_PER_BLOCK = 100;

  private final int[] typed;

  private Searchable(String text) {
    this.typed = text.codePoints().filter(c -> c > 0x7F).distinct().toArray();
  }

  /// Rewrites the ToUnicode map of every font of a PDF that shows `text`.
  public static void mend(PDDocument pdf, String text) throws IOException {
    var searchable = new Searchable(text);
    for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
      COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
      if (object instanceof COSDictionary font
          && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
        Optional<CmapLookup> glyphs = PdfFonts.glyphs(font.getNameAsString(COSName.BASE_FONT));
        if (glyphs.isPresent()) {
          searchable.mend(map, glyphs.get());
        }
      }
    }
  }

  private void mend(COSStream map, CmapLookup glyphs) throws IOException {
    String before;
    try (var in = map.createInputStream()) {
      before = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
    int head = before.indexOf("endcodespacerange") + "endcodespacerange".length();
    String names = blocks(entries(before.substring(head), named(glyphs)));
    String foot = before.substring(before.lastIndexOf("endcmap"));
    try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(
          (before.substring(0, head) + "\n" + names + foot).getBytes(StandardCharsets.US_ASCII));
    }
  }

  /// The glyphs of the characters that were typed, joined forms of Arabic letters included.
  private Map<Integer, Integer> named(CmapLookup glyphs) {
    var named = new HashMap<Integer, Integer>();
    for (int letter : typed) {
      named.putIfAbsent(glyphs.getGlyphId(letter), letter);
    }
    for (int form = 0xFB50; form <= 0xFEFC; form++) {
      int[] letter =
          Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC)
              .codePoints()
              .toArray();
      int glyph = glyphs.getGlyphId(form);
      if (glyph != 0 && letter.length == 1 && isTyped(letter[0])) {
        named.putIfAbsent(glyph, letter[0]);
      }
    }
    return named;
  }

  private boolean isTyped(int character) {
    for (int one : typed) {
      if (one == character) {
        return true;
      }
    }
    return false;
  }

  /// One line `<glyph> <text>` per glyph.
  private static List<String> entries(String ranges, Map<Integer, Integer> named) {
    var entries = new ArrayList<String>();
    Matcher range = RANGE.matcher(ranges);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1), 16);
      int last = Integer.parseInt(range.group(2), 16);
      byte[] units = HexFormat.of().parseHex(range.group(3));
      int start = new String(units, StandardCharsets.UTF_16BE).codePointAt(0);
      for (int glyph = first; glyph <= last; glyph++) {
        int character = named.getOrDefault(glyph, start + glyph - first);
        byte[] text = Character.toString(character).getBytes(StandardCharsets.UTF_16BE);
        entries.add("<%04X> <%s>".formatted(glyph, HexFormat.of().withUpperCase().formatHex(text)));
      }
    }
    return entries;
  }

  private static String blocks(List<String> entries) {
    var text = new StringBuilder();
    for (int from = 0; from < entries.size(); from += MOST_PER_BLOCK) {
      List<String> block = entries.subList(from, Math.min(from + MOST_PER_BLOCK, entries.size()));
      text.append(block.size()).append(" beginbfchar\n");
      block.forEach(entry -> text.append(entry).append('\n'));
      text.append("endbfchar\n");
    }
    return text.toString();
  }
}
