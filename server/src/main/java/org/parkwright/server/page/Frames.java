package org.parkwright.server.page;

import jakarta.servlet.http.HttpServletRequest;
import org.parkwright.render.text.Texts;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.language.ReadersLanguage;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Puts the frame around every page.
@ControllerAdvice
public final class Frames {
  private final boolean demo;
  private final String version;

  public Frames(boolean demo, String version) {
    this.demo = demo;
    this.version = version;
  }

  /// The frame of the page that answers this request.
  @ModelAttribute("frame")
  public Frame of(HttpServletRequest request) {
    ReadersLanguage language = ReadersLanguage.of(request);
    return new Frame(
        Texts.in(language.locale()),
        new Numbers(language.locale()),
        language.path(),
        language.translations(),
        token(request),
        Knocking.actor(),
        demo,
        version);
  }

  private static Frame.Token token(HttpServletRequest request) {
    // A call gets no cookie: it has no form to guard.
    return !Knocking.isCall(request)
            && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Frame.Token(token.getParameterName(), token.getToken())
        : new Frame.Token("_csrf", "");
  }
}
