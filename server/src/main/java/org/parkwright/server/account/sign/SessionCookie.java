package org.parkwright.server.account.sign;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.store.people.Secret;
import org.parkwright.store.people.Session;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/// Recognises people by the cookie of their session.
///
/// Scripts cannot read it, other sites cannot send forms with it, it travels encrypted where the
/// page did, and it ends with the browser. Each step of signing in makes a new secret, so that one
/// planted before is worth nothing after. Calls of programs do not look at it: they show tokens,
/// and need no guard against forged forms.
public final class SessionCookie implements SecurityContextRepository {
  /// The cookie's name.
  public static final String NAME = "parkwright_session";

  private static final String GUARD = "XSRF-TOKEN";
  private static final String CALLS = "/api/";
  private static final String READ = SessionCookie.class.getName() + ".session";
  private static final int LONGEST_SECRET = 100;

  private final Sessions sessions;

  public SessionCookie(Sessions sessions) {
    this.sessions = sessions;
  }

  /// The session of a request, also one that still owes the second factor.
  public Optional<Session> session(HttpServletRequest request) {
    if (request.getAttribute(READ) instanceof Optional<?> read) {
      return read.map(Session.class::cast);
    }
    Optional<Session> session =
        OwnPath.within(request).startsWith(CALLS)
            ? Optional.empty()
            : secret(request).flatMap(sessions::find);
    request.setAttribute(READ, session);
    return session;
  }

  /// Signs somebody in: with a new secret, and a new guard for the forms of the pages to come.
  public void begin(
      String account,
      Session.Stage stage,
      HttpServletRequest request,
      HttpServletResponse response) {
    secret(request).ifPresent(sessions::end);
    Secret secret =
        sessions.begin(
            account, stage, Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    request.setAttribute(READ, Optional.empty());
    set(request, response, NAME, secret.text(), Optional.empty());
    set(request, response, GUARD, "", Optional.of(Duration.ZERO));
  }

  /// Ends the session of a request.
  public void end(HttpServletRequest request, HttpServletResponse response) {
    secret(request).ifPresent(sessions::end);
    request.setAttribute(READ, Optional.empty());
    set(request, response, NAME, "", Optional.of(Duration.ZERO));
    set(request, response, GUARD, "", Optional.of(Duration.ZERO));
  }

  private static void set(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      Optional<Duration> age) {
    ResponseCookie.ResponseCookieBuilder cookie =
        ResponseCookie.from(name, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite(name.equals(NAME) ? "Lax" : "Strict")
            .path("/");
    age.ifPresent(cookie::maxAge);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }

  private static Optional<String> secret(HttpServletRequest request) {
    Cookie @Nullable [] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      String value = cookie.getValue();
      if (cookie.getName().equals(NAME) && value != null && value.length() <= LONGEST_SECRET) {
        return Optional.of(value).filter(text -> !text.isEmpty());
      }
    }
    return Optional.empty();
  }

  @Override
  @SuppressWarnings({"deprecation", "removal"})
  public SecurityContext loadContext(HttpRequestResponseHolder both) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    return session(both.getRequest())
        .filter(session -> session.stage() == Session.Stage.FULL)
        .<SecurityContext>map(session -> new SecurityContextImpl(new SignedIn(session)))
        .orElse(context);
  }

  /// Nothing: a session is begun by signing in, not by whatever a filter holds in its hands.
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return session(request).filter(s -> s.stage() == Session.Stage.FULL).isPresent();
  }
}
