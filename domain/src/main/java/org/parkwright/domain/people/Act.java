package org.parkwright.domain.people;

/// What somebody may want to do. Each page and call is one of these in one territory; [Access]
/// decides.
public enum Act {
  /// Public pages: parks, their facts, approved figures, index systems, aggregates of firms.
  READ_PUBLIC(Scope.READ),
  /// A park's figures as they stand, before approval; its review, its comments and its history.
  /// Of a country: where its parks stand, and its locks.
  READ_FIGURES(Scope.READ),
  /// One tenant's own figures, its review and its comments.
  READ_TENANT(Scope.READ),
  /// Recording, correcting and withdrawing a park's or tenant's figures, by form, workbook or
  /// call; asking a colleague.
  WRITE_FIGURES(Scope.WRITE),
  /// Taking sums of firms over as the park's own figures. Whoever took a sum before and after one
  /// firm came would know that firm's figure, so only the park that sees its firms does it.
  TAKE_SUMS(Scope.WRITE),
  /// Submitting a period for review.
  SUBMIT(Scope.WRITE),
  /// Remarks and questions on a figure.
  COMMENT(Scope.WRITE),
  /// Returning or approving what was submitted.
  REVIEW(Scope.REVIEW),
  /// Locking a period for a country, a park or a tenant.
  LOCK(Scope.REVIEW),
  /// Opening an approved or locked period again.
  REOPEN(Scope.REVIEW),
  /// Recording parks and facts about them.
  KEEP_PARKS(Scope.MANAGE),
  /// Claiming something about a park with its source, and choosing which of rival claims counts.
  KEEP_CLAIMS(Scope.WRITE),
  /// Recording the tenants of a park.
  KEEP_TENANTS(Scope.MANAGE),
  /// Accounts, roles, sessions, the history of everything, erasure of personal data.
  KEEP_ACCOUNTS(Scope.MANAGE),
  /// One's own account: password, second factor, sessions, tokens, tasks.
  OWN_ACCOUNT(Scope.READ);

  private final Scope scope;

  Act(Scope scope) {
    this.scope = scope;
  }

  /// The scope that a token needs for it.
  public Scope scope() {
    return scope;
  }
}
