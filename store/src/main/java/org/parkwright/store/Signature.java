package org.parkwright.store;

/// Who does something and why, as the history will say.
///
/// @param who an account, `ask:` and the number of a link, or the name of a command; empty where
///     the rows themselves name their author
/// @param why in a person's words; may be empty
public record Signature(String who, String why) {
  /// The history takes the author of each row.
  public static final Signature OF_THE_ROWS = new Signature("", "");

  /// Somebody, without a word on why.
  public static Signature of(String who) {
    return new Signature(who, "");
  }

  /// The same with the reason.
  public Signature because(String reason) {
    return new Signature(who, reason);
  }
}
