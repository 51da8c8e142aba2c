package org.parkwright.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// What happens to a request that may not pass: a visitor who opens a page is sent to sign in and
/// back; whoever is signed in and lacks the role reads so; programs get a status.
public final class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {
  private static final String WITHOUT_GUARD = TurnedAway.class.getName() + ".guard";
  private static final int LONGEST = 500;

  /// Whether a form was refused because it lacked its guard, not for who sent it.
  public static boolean withoutGuard(HttpServletRequest request) {
    return Boolean.TRUE.equals(request.getAttribute(WITHOUT_GUARD));
  }

  /// Nobody signed in.
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (DoorKeeper.nothingThere(request)) {
      nothingThere(request, response);
    } else if (forPeople(request)) {
      response.sendRedirect(request.getContextPath() + "/sign-in?next=" + encoded(next(request)));
    } else {
      response.sendError(401);
    }
  }

  /// Signed in, and not allowed; or a form without our guard.
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    if (DoorKeeper.nothingThere(request)) {
      nothingThere(request, response);
    } else {
      request.setAttribute(WITHOUT_GUARD, reason instanceof CsrfException);
      response.sendError(403);
    }
  }

  /// An address that takes other methods says which.
  private static void nothingThere(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> methods = Doors.methods(Knocking.path(request));
    if (methods.isEmpty()) {
      response.sendError(404);
    } else {
      response.setHeader("Allow", String.join(", ", methods));
      response.sendError(405);
    }
  }

  /// Only what can be opened again: sending a form needs the page before it.
  private static boolean forPeople(HttpServletRequest request) {
    return request.getMethod().equals("GET") && !Knocking.isCall(request);
  }

  private static String next(HttpServletRequest request) {
    String path = Knocking.path(request);
    String query = request.getQueryString();
    String whole = query == null ? path : path + "?" + query;
    return whole.length() > LONGEST ? path : whole;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
