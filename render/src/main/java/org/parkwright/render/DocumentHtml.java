package org.parkwright.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.parkwright.kernel.document.Document;
import org.parkwright.render.paper.Hatch;
import org.parkwright.render.text.Characters;
import org.parkwright.render.text.Typesetting;
import org.parkwright.render.text.Typesetting.Medium;
import org.parkwright.render.text.Words;

/// Sets a [Document] as HTML: as a fragment to stand in a page of the platform, or as a page of
/// its own.
///
/// All text is escaped where it enters a template; a character that XML forbids becomes U+FFFD.
/// The result is well-formed XML as well as HTML, has no script, no `style` attribute and no
/// reference to anything outside, so that it shows under a content security policy of `default-src
/// 'self'`.
public final class DocumentHtml {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          DocumentHtml.class.getClassLoader(),
          "org.parkwright.render.template");

  private DocumentHtml() {}

  /// One `<article class="document">`, for a page that links [#css()]. Relative links stay.
  public static String fragment(Document document) {
    return set(
        "document/article.jte",
        Map.of("document", document, "setting", setting(document, Medium.SERVED)));
  }

  /// A whole page with its style inside, for a file such as `report.html`. Links that only the
  /// server could answer (those that begin with `/`) become plain words.
  public static String page(Document document) {
    return set(
        "document/page.jte",
        Map.of(
            "document",
            document,
            "setting",
            setting(document, Medium.FILE),
            "style",
            css() + resource("page.css")));
  }

  /// The style of documents, to be served once for all pages.
  public static String css() {
    return resource("document.css");
  }

  /// The page that the PDF engine reads: like [#page] with the style of paper.
  static String paper(Document document) {
    return set(
        "document/paper.jte",
        Map.of(
            "document", document,
            "setting", setting(document, Medium.PAPER),
            "style", resource("paper.css").replace("HATCH", Hatch.pngBase64())));
  }

  private static Typesetting setting(Document document, Medium medium) {
    return new Typesetting(Words.in(document.locale()), medium);
  }

  private static String set(String template, Map<String, Object> values) {
    var output = new StringOutput();
    TEMPLATES.render(template, values, output);
    return Characters.legal(output.toString());
  }

  private static String resource(String name) {
    try (InputStream in = DocumentHtml.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            name
                + " is missing beside "
                + DocumentHtml.class.getName()
                + "; build the module again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
