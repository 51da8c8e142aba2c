package org.parkwright.server.access;

import org.jspecify.annotations.Nullable;
import org.parkwright.domain.people.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is asking.
public final class Knocking {
  private Knocking() {}

  /// Whoever sent the request that this thread answers; a visitor when nobody signed in.
  public static Actor actor() {
    return actor(SecurityContextHolder.getContext().getAuthentication());
  }

  static Actor actor(@Nullable Authentication who) {
    return who != null && who.isAuthenticated() && who.getPrincipal() instanceof Actor actor
        ? actor
        : Actor.VISITOR;
  }
}
