package org.parkwright.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// What happens to a request that may not pass: a visitor who opens a page is sent to sign in and
/// back; whoever is signed in and lacks the role reads so; programs get a status.
public final class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {
  private static final int LONGEST = 500;

  /// Nobody signed in.
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (DoorKeeper.nothingThere(request)) {
      response.sendError(404);
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
    response.sendError(DoorKeeper.nothingThere(request) ? 404 : 403);
  }

  /// Only what can be opened again: sending a form needs the page before it.
  private static boolean forPeople(HttpServletRequest request) {
    return request.getMethod().equals("GET") && !request.getRequestURI().contains("/api/");
  }

  private static String next(HttpServletRequest request) {
    String path = DoorKeeper.path(request);
    String query = request.getQueryString();
    String whole = query == null ? path : path + "?" + query;
    return whole.length() > LONGEST ? path : whole;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
