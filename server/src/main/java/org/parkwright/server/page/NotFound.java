package org.parkwright.server.page;

/// Nothing is at an address. Carries what the page says: what was looked for, and where to go.
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final String sought;
  private final String instead;
  private final String insteadName;

  /// @param key message that says what was not found, with the sought thing as its part
  /// @param sought what was looked for
  /// @param instead address to go to
  /// @param insteadName its name
  public NotFound(String key, String sought, String instead, String insteadName) {
    super(key + ": " + sought);
    this.key = key;
    this.sought = sought;
    this.instead = instead;
    this.insteadName = insteadName;
  }

  String key() {
    return key;
  }

  String sought() {
    return sought;
  }

  String instead() {
    return instead;
  }

  String insteadName() {
    return insteadName;
  }
}
