package org.parkwright.domain.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whoever asks for something: a visitor, or a signed-in person with roles, perhaps through a
/// token that narrows them.
///
/// @param account who; empty for a visitor
/// @param grants roles held
/// @param scopes all, unless a token narrows them
/// @param byToken whether a program asks with a token
public record Actor(
    Optional<String> account, List<Grant> grants, Set<Scope> scopes, boolean byToken) {
  /// Somebody who has not signed in.
  public static final Actor VISITOR =
      new Actor(Optional.empty(), List.of(), Set.of(Scope.READ), false);

  public Actor {
    grants = List.copyOf(grants);
    scopes = Set.copyOf(scopes);
    if (account.isEmpty() && !grants.isEmpty()) {
      throw new IllegalArgumentException("a visitor holds no roles; found " + grants);
    }
  }

  /// Somebody who signed in.
  public static Actor person(String account, List<Grant> grants) {
    return new Actor(Optional.of(account), grants, Set.of(Scope.values()), false);
  }

  /// A program that shows a token of somebody.
  public static Actor program(String account, List<Grant> grants, Set<Scope> scopes) {
    return new Actor(Optional.of(account), grants, scopes, true);
  }

  /// Whether a role was granted for this territory or one around it.
  boolean holds(Role role, Territory at) {
    return grants.stream().anyMatch(g -> g.role() == role && at.within(g.territory()));
  }

  /// Whether a role was granted for a territory around this one, not for itself.
  boolean holdsAbove(Role role, Territory at) {
    return grants.stream().anyMatch(g -> g.role() == role && at.below(g.territory()));
  }

  /// Whether any of some roles was granted for exactly this territory.
  boolean holdsHere(Set<Role> roles, Territory at) {
    return grants.stream().anyMatch(g -> roles.contains(g.role()) && at.equals(g.territory()));
  }
}
