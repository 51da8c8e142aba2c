package org.parkwright.server.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.people.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is asking.
public final class Knocking {
  private static final String CALLS = "/api/";

  private Knocking() {}

  /// Whether a program calls: such requests show a token, never the cookie of a browser, and so
  /// need no guard against forged forms. The reader's language before the path changes nothing.
  public static boolean isCall(HttpServletRequest request) {
    return isCall(path(request));
  }

  /// The path of a request within the application, without the reader's language.
  public static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /// Whether an address, without a language, is one of calls.
  public static boolean isCall(String path) {
    return path.startsWith(CALLS);
  }

  /// Whoever sent the request that this thread answers; a visitor when nobody signed in.
  public static Actor actor() {
    return actor(SecurityContextHolder.getContext().getAuthentication());
  }

  /// The account of whoever records something; a door has let nobody else in.
  public static String recorder() {
    return actor()
        .account()
        .orElseThrow(() -> new IllegalStateException("a door let somebody without account record"));
  }

  static Actor actor(@Nullable Authentication who) {
    return who != null && who.isAuthenticated() && who.getPrincipal() instanceof Actor actor
        ? actor
        : Actor.VISITOR;
  }
}
