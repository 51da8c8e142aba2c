package org.parkwright.server.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

/// A request whose language has become the place where the application lies.
final class PrefixedRequest extends HttpServletRequestWrapper {
  private final Locale language;
  private final String prefix;

  /// @param language begins the request's address
  PrefixedRequest(HttpServletRequest request, Locale language) {
    super(request);
    this.language = language;
    this.prefix = ReadersLanguage.prefix(language);
  }

  @Override
  public String getContextPath() {
    return prefix;
  }

  @Override
  public String getServletPath() {
    String path = super.getServletPath();
    return path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
  }

  @Override
  public Locale getLocale() {
    return language;
  }

  @Override
  public Enumeration<Locale> getLocales() {
    return Collections.enumeration(List.of(language));
  }
}
