package org.parkwright.app;

/// Something that must not be done with an account.
public final class AccountRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Reason reason;

  /// Why it must not be done.
  public enum Reason {
    /// Another account has this login name.
    LOGIN_TAKEN,
    /// Nobody would be left to keep accounts.
    LAST_ADMINISTRATOR
  }

  /// @param about login or account that was asked for
  public AccountRefused(Reason reason, String about) {
    super(words(reason, about));
    this.reason = reason;
  }

  private static String words(Reason reason, String about) {
    return switch (reason) {
      case LOGIN_TAKEN -> "there is an account with the login name \"" + about + "\" already";
      case LAST_ADMINISTRATOR ->
          "this is the last administrator; grant \"administrator *\" to somebody else first";
    };
  }

  public Reason reason() {
    return reason;
  }
}
