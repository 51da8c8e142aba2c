package org.parkwright.server.account.sign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.people.Actor;
import org.parkwright.store.people.Session;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// Somebody who signed in with a browser, with the session that says so. The principal is an
/// [Actor] with the roles held at this moment.
public final class SignedIn extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;
  private final transient Session session;
  private final transient Actor actor;

  SignedIn(Session session) {
    super(List.of());
    this.session = session;
    this.actor = Actor.person(session.account(), session.grants());
    setAuthenticated(true);
  }

  /// Whoever sent the request that this thread answers.
  public static Optional<SignedIn> now() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn somebody
        ? Optional.of(somebody)
        : Optional.empty();
  }

  /// The session; for pages behind a door that only people who signed in pass.
  public static Session session() {
    return now()
        .map(somebody -> somebody.session)
        .orElseThrow(
            () ->
                new org.springframework.security.authentication
                    .AuthenticationCredentialsNotFoundException("nobody signed in"));
  }

  /// Where a request comes from, for counting tries.
  public static String address(HttpServletRequest request) {
    return String.valueOf(request.getRemoteAddr());
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Actor getPrincipal() {
    return actor;
  }

  @Override
  public String getName() {
    return session.account();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn somebody && somebody.session.equals(session);
  }

  @Override
  public int hashCode() {
    return session.hashCode();
  }
}
