package org.parkwright.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.parkwright.render.text.Texts;
import org.parkwright.server.access.Knocking;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Puts the frame around every page.
@ControllerAdvice
public final class Frames {
  private final Texts texts = Texts.in(Locale.ENGLISH);
  private final Numbers numbers = new Numbers(Locale.ENGLISH);
  private final boolean demo;
  private final String version;

  public Frames(boolean demo, String version) {
    this.demo = demo;
    this.version = version;
  }

  /// The frame of the page that answers this request.
  @ModelAttribute("frame")
  public Frame of(HttpServletRequest request) {
    return new Frame(
        texts, numbers, request.getRequestURI(), token(request), Knocking.actor(), demo, version);
  }

  private static Frame.Token token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Frame.Token(token.getParameterName(), token.getToken())
        : new Frame.Token("_csrf", "");
  }
}
