package org.parkwright.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parkwright.server.language.ReadersLanguage;
import org.parkwright.server.language.TranslatedLinks;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Draws pages from the precompiled templates in `src/main/jte`: the view name `park/page` is the
/// template `park/page.jte`, and the model's attributes are its parameters.
///
/// A page is drawn whole before the first byte leaves, so a fault in a template becomes an error
/// page and never half a page.
final class JteViews implements ViewResolver, Ordered {
  private static final String HTML = "text/html;charset=UTF-8";
  private static final String TEMPLATES = "org.parkwright.server.template";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    String template = name + ".jte";
    return engine.hasTemplate(template) ? new JteView(template) : null;
  }

  /// Before Spring's own resolver, which would forward every unknown name to itself.
  @Override
  public int getOrder() {
    return 0;
  }

  private final class JteView implements View {
    private final String template;

    JteView(String template) {
      this.template = template;
    }

    @Override
    public String getContentType() {
      return HTML;
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      StringOutput page = new StringOutput();
      engine.render(template, model == null ? Map.of() : new HashMap<String, Object>(model), page);
      ReadersLanguage language = ReadersLanguage.of(request);
      byte[] bytes =
          TranslatedLinks.in(page.toString(), language.prefix()).getBytes(StandardCharsets.UTF_8);
      response.setHeader("Content-Language", language.locale().toLanguageTag());
      response.setContentType(HTML);
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }
}
