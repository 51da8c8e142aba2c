package org.parkwright.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;

class XlsxTextTest {

  @Test
  void charactersThatXmlCannotHoldAreEscaped() {
    assertThat(XlsxText.encoded("bell\u0007")).isEqualTo("bell_x0007_");
    assertThat(XlsxText.encoded("_x0041_")).isEqualTo("_x005F_x0041_");
    assertThat(XlsxText.encoded("a\tb\nc\rd")).isEqualTo("a\tb\nc_x000D_d");
    assertThat(XlsxText.encoded("plain 水 😀 _x")).isEqualTo("plain 水 😀 _x");
  }

  @Property
  void poiReadsBackEveryString(@ForAll String text) {
    assertThat(new XSSFRichTextString(XlsxText.encoded(text)).getString()).isEqualTo(text);
  }
}
