package org.parkwright.server.language;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.server.access.Knocking;

/// Takes the language off the address before anything else sees it.
///
/// A request for `/fr/parks` goes on as one for `/parks` in an application that lies at `/fr`: the
/// language becomes the context path. Guards, pages and redirects thus work as they do without a
/// language, and a redirect stays in it. English has no language in its address; `/en/parks` leads
/// to `/parks`. What begins with any other word is an address like others, so a language that is
/// not spoken here ends at the page that says that nothing is there.
public final class LanguagePrefix implements Filter {
  private static final int MOVED = 308;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest asked
        && response instanceof HttpServletResponse answer) {
      doFilter(asked, answer, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Split address = Split.of(request.getRequestURI());
    String query = ReadersLanguage.query(request);
    String parameters = query.isEmpty() ? "" : "?" + query;
    if (address.language().isEmpty()) {
      unprefixed(request, response, chain);
      return;
    }
    String prefix = ReadersLanguage.prefix(address.language().get());
    if (prefix.isEmpty()) {
      lead(response, MOVED, (address.path().isEmpty() ? "/" : address.path()) + parameters);
    } else if (address.path().isEmpty()) {
      lead(response, MOVED, prefix + "/" + parameters);
    } else {
      read(address.language().get(), request).keepIn(request);
      chain.doFilter(new PrefixedRequest(request, address.language().get()), response);
    }
  }

  private static void unprefixed(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().equals("/")) {
      response.addHeader("Vary", "Accept-Language");
    }
    Optional<Locale> other =
        FirstVisit.is(request) ? FirstVisit.language(request) : Optional.empty();
    if (other.isPresent()) {
      response.setHeader("Cache-Control", "no-store");
      String query = ReadersLanguage.query(request);
      String first = ReadersLanguage.prefix(other.get()) + "/";
      lead(response, HttpServletResponse.SC_FOUND, first + (query.isEmpty() ? "" : "?" + query));
      return;
    }
    read(Locale.ENGLISH, request).keepIn(request);
    chain.doFilter(request, response);
  }

  /// A page that answers a sent form lies where the form lies: its translations are asked for, not
  /// sent again.
  private static ReadersLanguage read(Locale language, HttpServletRequest request) {
    boolean sent = request.getMethod().equals("POST");
    return (sent ? OwnPage.before(request) : Optional.<java.net.URI>empty())
        .map(
            page ->
                new ReadersLanguage(
                    language,
                    Split.of(page.getRawPath()).rest(),
                    Optional.ofNullable(page.getRawQuery()).orElse("")))
        .orElseGet(
            () ->
                new ReadersLanguage(
                    language,
                    Split.of(request.getRequestURI()).rest(),
                    ReadersLanguage.query(request)));
  }

  private static void lead(HttpServletResponse response, int status, String address) {
    response.setStatus(status);
    response.setHeader("Location", address);
  }

  /// An address in two parts. What follows the language begins with one slash: with two, a browser
  /// that is led there would take it for the name of another server. Calls of programs lie below no
  /// language: they are told from pages by how their address begins.
  ///
  /// @param language the language that it begins with
  /// @param path what follows; empty, or begins with `/`
  private record Split(Optional<Locale> language, String path) {
    static Split of(String address) {
      int end = address.indexOf('/', 1);
      String first =
          address.startsWith("/") ? address.substring(1, end < 0 ? address.length() : end) : "";
      String rest = end < 0 ? "" : address.substring(end);
      boolean speaks = !rest.startsWith("//") && !Knocking.isCall(rest);
      Optional<Locale> language = speaks ? ReadersLanguage.spoken(first) : Optional.empty();
      return new Split(language, language.isPresent() ? rest : address);
    }

    String rest() {
      return path.startsWith("/") ? path : "/" + path;
    }
  }
}
