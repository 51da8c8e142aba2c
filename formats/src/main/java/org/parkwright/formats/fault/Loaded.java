package org.parkwright.formats.fault;

import java.util.List;
import java.util.Optional;

/// What came of reading a file: the thing itself, or every fault that kept it from being read.
/// There is no half: a file with one fault gives nothing but faults.
///
/// @param <T> what the file holds
public sealed interface Loaded<T> {

  /// The file was read whole.
  record Whole<T>(T value) implements Loaded<T> {}

  /// The file has faults, at least one.
  record Faulty<T>(List<Fault> faults) implements Loaded<T> {
    public Faulty {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("a faulty file needs at least one fault");
      }
    }
  }

  /// The value when nothing is wrong, else the faults.
  ///
  /// @throws IllegalStateException when there is neither a value nor a fault
  static <T> Loaded<T> of(Optional<T> value, Faults faults) {
    if (faults.count() > 0) {
      return new Faulty<>(faults.all());
    }
    return new Whole<>(
        value.orElseThrow(() -> new IllegalStateException("no value and no fault: " + faults)));
  }

  /// All faults; empty when the file was read whole.
  default List<Fault> problems() {
    return switch (this) {
      case Whole<T> whole -> List.of();
      case Faulty<T> faulty -> faulty.faults();
    };
  }

  /// The value.
  ///
  /// @throws FaultyFileException with all faults when the file has any
  default T orThrow() {
    return switch (this) {
      case Whole<T> whole -> whole.value();
      case Faulty<T> faulty -> throw new FaultyFileException(faulty.faults());
    };
  }
}
