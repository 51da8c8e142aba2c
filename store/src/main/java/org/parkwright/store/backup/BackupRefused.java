package org.parkwright.store.backup;

/// A backup that is not written or not restored. The message says in words why, and what to do;
/// nothing was changed.
public final class BackupRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BackupRefused(String message) {
    super(message);
  }

  BackupRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
