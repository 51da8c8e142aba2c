package org.parkwright.server.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.domain.assess.ScorecardReport;
import org.parkwright.kernel.document.Document;
import org.parkwright.render.DocumentHtml;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// The report as a page: hostile text is there to be read, and is nothing but text.
class PageOutputTest {
  static List<String> texts() {
    return Hostile.all();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aReportShowsTheTextAndRunsNothing(String text) throws Exception {
    Document report =
        ScorecardReport.of(
            Hostile.scorecard(List.of(text, text, text, text, text)),
            Hostile.CATALOG.dictionary(),
            Hostile.park(text),
            "test",
            Hostile.ENGLISH);
    Element page = parsed(DocumentHtml.page(report));

    List<Element> elements = elements(page);
    assertThat(elements)
        .extracting(e -> e.getTagName().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("script", "img", "iframe", "object", "embed", "link", "base", "form")
        .containsOnlyOnce("style");
    for (Element element : elements) {
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        String name = attributes.item(i).getNodeName();
        String value = attributes.item(i).getNodeValue();
        assertThat(name).doesNotStartWithIgnoringCase("on").isNotEqualTo("style");
        if (name.equals("href") || name.equals("src")) {
          assertThat(value).matches("(?s)(#|https?://).*");
        }
      }
    }
    assertThat(words(page.getTextContent())).contains(words(text));
  }

  /// What both sides may differ in: blanks, and characters that XML cannot hold.
  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}<>&\"'=+@{}$#/]+", "");
  }

  private static Element parsed(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)))
        .getDocumentElement();
  }

  private static List<Element> elements(Element root) {
    List<Element> elements = new ArrayList<>();
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }
}
