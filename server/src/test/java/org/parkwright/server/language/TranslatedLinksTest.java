package org.parkwright.server.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TranslatedLinksTest {
  private static String french(String page) {
    return TranslatedLinks.in(page, "/fr");
  }

  @Test
  void everyAttributeThatLeadsSomewhereGetsTheLanguage() {
    assertThat(french("<a href=\"/parks\">x</a>")).isEqualTo("<a href=\"/fr/parks\">x</a>");
    assertThat(french("<form action=\"/\" method=\"get\">"))
        .isEqualTo("<form action=\"/fr/\" method=\"get\">");
    assertThat(french("<button formaction=\"/a#b\" hx-post=\"/a?b=c\" hx-target=\"#d\">"))
        .isEqualTo("<button formaction=\"/fr/a#b\" hx-post=\"/fr/a?b=c\" hx-target=\"#d\">");
    assertThat(french("<a\n  hx-get=\"/x\">")).isEqualTo("<a\n  hx-get=\"/fr/x\">");
  }

  @Test
  void whatLeadsElsewhereIsLeftAlone() {
    for (String tag :
        new String[] {
          "<a href=\"#here\">",
          "<a href=\"https://a.example/b\">",
          "<a href=\"//a.example/b\">",
          "<link href=\"/assets/parkwright.css\">",
          "<a href=\"/ru/parks\" hreflang=\"ru\">",
          "<input value=\"/parks\">",
          "<a data-href=\"/parks\">",
          "<meta content='{\"href\":\"/parks\"}'>"
        }) {
      assertThat(french(tag)).isEqualTo(tag);
    }
  }

  @Test
  void wordsThatLookLikeALinkAreWords() {
    assertThat(french("<p>write href=\"/parks\" here</p><a title=\"a > b\" href=\"/parks\">"))
        .isEqualTo("<p>write href=\"/parks\" here</p><a title=\"a > b\" href=\"/fr/parks\">");
  }

  @Property
  void whateverThePageHoldsNothingIsLost(@ForAll String page) {
    assertThat(TranslatedLinks.in(page, "")).isEqualTo(page);
    assertThat(french(page).replace("/fr/", "/")).isEqualTo(page.replace("/fr/", "/"));
  }
}
