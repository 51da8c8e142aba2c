package org.parkwright.kernel.composite;

import java.io.Serial;
import java.util.List;

/// An index whose elements do not make a tree; says everything that is wrong at once.
public final class FaultyHierarchyException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final List<String> faults;

  /// @param faults one sentence each, at least one
  public FaultyHierarchyException(List<String> faults) {
    super(String.join("; ", faults));
    this.faults = List.copyOf(faults);
  }

  /// What is wrong, one sentence each.
  public List<String> faults() {
    return faults;
  }
}
