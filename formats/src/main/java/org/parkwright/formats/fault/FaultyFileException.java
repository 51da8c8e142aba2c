package org.parkwright.formats.fault;

import java.util.List;
import java.util.stream.Collectors;

/// A file cannot be used because of its faults; the message lists all of them, one a line.
public final class FaultyFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  /// @param faults at least one
  public FaultyFileException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /// The faults by line.
  public List<Fault> faults() {
    return faults;
  }
}
