package org.parkwright.domain.people;

import java.util.EnumSet;
import java.util.Set;
import org.parkwright.domain.park.ParkId;

/// Who may do what: the one place that decides, for pages and calls alike. The table in
/// `docs/reference/access.md` says the same in words; a test walks every route with every role and
/// compares the two.
///
/// **Down the tree.** A role granted for a territory holds in all that lies within it, with one
/// exception: a firm's own figures are seen by the firm and by its park, and by nobody above them.
/// A country sees what the park made of them, and aggregates of at least five firms.
///
/// **Two pairs of eyes.** What a territory submits is approved from above it: a reviewer of a park
/// approves its tenants, a reviewer of the country its parks.
///
/// **Tokens narrow.** A token does what its person may do, within its scopes, and never touches
/// accounts, roles or other tokens.
public final class Access {
  private static final Set<Role> OF_THE_PARK =
      EnumSet.of(Role.CONTRIBUTOR, Role.REVIEWER, Role.FACILITATOR);
  private static final Set<Role> OF_THE_FIRM = EnumSet.of(Role.READER, Role.CONTRIBUTOR);

  private Access() {}

  /// Whether somebody may do something in a territory.
  public static boolean may(Actor actor, Act act, Territory at) {
    if (!actor.scopes().contains(act.scope())) {
      return false;
    }
    if (actor.byToken() && (act == Act.KEEP_ACCOUNTS || act == Act.OWN_ACCOUNT)) {
      return false;
    }
    return switch (act) {
      case READ_PUBLIC -> true;
      case OWN_ACCOUNT -> actor.account().isPresent();
      case KEEP_ACCOUNTS -> actor.holds(Role.ADMINISTRATOR, Territory.EVERYWHERE);
      case READ_FIGURES -> readsFigures(actor, at);
      case READ_TENANT -> readsTenant(actor, at);
      case COMMENT ->
          at instanceof Territory.InTenant ? readsTenant(actor, at) : readsFigures(actor, at);
      case WRITE_FIGURES, SUBMIT -> contributes(actor, at);
      case TAKE_SUMS -> contributes(actor, at) && actor.holdsHere(OF_THE_PARK, at);
      case REVIEW -> actor.holdsAbove(Role.REVIEWER, at);
      case LOCK -> actor.holds(Role.STEWARD, at) && !(at instanceof Territory.InTenant);
      case REOPEN ->
          actor.holdsAbove(Role.REVIEWER, at)
              || (actor.holds(Role.STEWARD, at) && !(at instanceof Territory.InTenant));
      case KEEP_PARKS -> actor.holds(Role.STEWARD, at);
      case KEEP_TENANTS, KEEP_CLAIMS ->
          !(at instanceof Territory.InTenant)
              && (actor.holds(Role.STEWARD, at) || actor.holds(Role.CONTRIBUTOR, at));
    };
  }

  private static boolean readsFigures(Actor actor, Territory at) {
    return actor.holds(Role.READER, at)
        || actor.holds(Role.CONTRIBUTOR, at)
        || actor.holds(Role.REVIEWER, at)
        || actor.holds(Role.STEWARD, at)
        || actor.holds(Role.FACILITATOR, at);
  }

  private static boolean readsTenant(Actor actor, Territory at) {
    return at instanceof Territory.InTenant
        && (actor.holdsHere(OF_THE_FIRM, at) || actor.holdsHere(OF_THE_PARK, at.parent()));
  }

  /// Whether somebody sees the firms of a park by name, with what they submitted.
  public static boolean readsFirms(Actor actor, ParkId park) {
    return actor.scopes().contains(Act.READ_TENANT.scope())
        && actor.holdsHere(OF_THE_PARK, Territory.of(park));
  }

  /// Whether somebody sees a firm's figures only once the firm has submitted them.
  public static boolean afterSubmission(Actor actor, Territory.InTenant firm) {
    return !actor.holdsHere(OF_THE_FIRM, firm);
  }

  /// A firm's figures are its own to record; everything larger is recorded by its contributors
  /// and by those of the territories around it.
  private static boolean contributes(Actor actor, Territory at) {
    return switch (at) {
      case Territory.InTenant firm -> actor.holdsHere(EnumSet.of(Role.CONTRIBUTOR), firm);
      case Territory.InPark park -> actor.holds(Role.CONTRIBUTOR, park);
      default -> false;
    };
  }
}
