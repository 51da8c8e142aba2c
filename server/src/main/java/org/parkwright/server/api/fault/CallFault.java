package org.parkwright.server.api.fault;

import java.util.List;

/// A call that cannot be answered as asked: the status, the message that says why, and what exactly
/// is wrong.
public final class CallFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final transient String key;
  private final transient Object[] parts;
  private final transient List<Fault> faults;

  private CallFault(int status, String key, List<Fault> faults, Object... parts) {
    super(status + " " + key);
    this.status = status;
    this.key = key;
    this.parts = parts.clone();
    this.faults = List.copyOf(faults);
  }

  /// @param key message that says what happened and what to do
  public static CallFault of(int status, String key, Object... parts) {
    return new CallFault(status, key, List.of(), parts);
  }

  /// @param faults what exactly is wrong
  public static CallFault listing(int status, String key, List<Fault> faults) {
    return new CallFault(status, key, faults);
  }

  int status() {
    return status;
  }

  String key() {
    return key;
  }

  Object[] parts() {
    return parts.clone();
  }

  List<Fault> faults() {
    return faults;
  }
}
