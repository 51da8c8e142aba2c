package org.parkwright.server.account.provider;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.store.people.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/// Who left for the provider and has not come back: state, nonce and the verifier of PKCE. Bound to
/// the browser by a cookie, good once and for ten minutes; held in memory, because whoever is on
/// the way while the server restarts can leave again.
final class Departures implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
  private static final String COOKIE = "parkwright_departure";
  private static final Duration LASTS = Duration.ofMinutes(10);
  private static final int MOST = 10_000;
  private final Clock clock;
  private final Map<String, Departure> open =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Departure> eldest) {
          return size() > MOST;
        }
      };

  private record Departure(OAuth2AuthorizationRequest request, Instant until) {}

  Departures(Clock clock) {
    this.clock = clock;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return find(request, false);
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest departing,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (departing == null) {
      return;
    }
    Secret secret = Secret.fresh();
    synchronized (open) {
      open.put(secret.sha256(), new Departure(departing, clock.instant().plus(LASTS)));
    }
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, secret.text())
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(LASTS)
            .build()
            .toString());
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return find(request, true);
  }

  private @Nullable OAuth2AuthorizationRequest find(HttpServletRequest request, boolean used) {
    String state = request.getParameter(OAuth2ParameterNames.STATE);
    Optional<String> key = secret(request).map(Secret::sha256);
    if (state == null || key.isEmpty()) {
      return null;
    }
    Departure departure;
    synchronized (open) {
      departure = used ? open.remove(key.get()) : open.get(key.get());
    }
    boolean his =
        departure != null
            && departure.until().isAfter(clock.instant())
            && state.equals(departure.request().getState());
    if (departure == null || !his) {
      return null;
    }
    request.setAttribute(Arriving.NEXT, departure.request().getAttribute(Leaving.NEXT));
    return departure.request();
  }

  private static Optional<String> secret(HttpServletRequest request) {
    Cookie @Nullable [] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(COOKIE)) {
          return Optional.ofNullable(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }
}
