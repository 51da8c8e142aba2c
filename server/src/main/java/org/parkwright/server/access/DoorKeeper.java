package org.parkwright.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Actor;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Asks at every door whether whoever knocks may pass.
public final class DoorKeeper implements AuthorizationManager<RequestAuthorizationContext> {
  private static final String NOTHING_THERE = DoorKeeper.class.getName() + ".nothing";

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    Optional<Door.Wish> wish = Doors.wish(request.getMethod(), Knocking.path(request));
    if (wish.isEmpty()) {
      request.setAttribute(NOTHING_THERE, true);
      return new AuthorizationDecision(false);
    }
    return new AuthorizationDecision(
        open(wish.get(), request) || may(Knocking.actor(who.get()), wish.get()));
  }

  /// Where everybody may pass nobody is asked who it is, which would take a look into the database.
  /// A program's token is looked at all the same: it may be narrower than no token.
  private static boolean open(Door.Wish wish, HttpServletRequest request) {
    return !Knocking.isCall(request) && may(Actor.VISITOR, wish);
  }

  private static boolean may(Actor actor, Door.Wish wish) {
    return Access.may(actor, wish.act(), wish.territory());
  }

  /// Whether a request was refused because nothing is at its address.
  static boolean nothingThere(HttpServletRequest request) {
    return request.getAttribute(NOTHING_THERE) != null;
  }
}
