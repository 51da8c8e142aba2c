package org.parkwright.store.cluster;

/// The database cannot be opened. The message says in words where, what was found, and what to do;
/// it is meant to be shown to the person who started the program, without a stack trace.
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseUnavailable(String message) {
    super(message);
  }

  public DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
