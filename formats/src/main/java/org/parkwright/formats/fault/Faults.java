package org.parkwright.formats.fault;

import java.util.ArrayList;
import java.util.List;

/// Collects the faults of one file while it is read. After [#MOST] faults it only counts: a file
/// of rubbish is told so without filling the memory.
public final class Faults {
  /// How many faults are told in full.
  public static final int MOST = 1000;

  private final String file;
  private final List<Fault> faults = new ArrayList<>();
  private int untold;

  /// @param file name of the file as its author knows it
  public Faults(String file) {
    this.file = file;
  }

  /// Notes a fault.
  ///
  /// @param line line from 1; 0 for the file as a whole
  /// @param key place inside the file
  /// @param found what stands there
  /// @param allowed what may stand there
  public void add(int line, String key, String found, String allowed) {
    if (faults.size() < MOST) {
      faults.add(new Fault(file, line, key, found, allowed));
    } else {
      untold++;
    }
  }

  /// How many faults there are.
  public int count() {
    return faults.size() + untold;
  }

  /// All faults by line; when there were more than [#MOST], the last one says how many.
  public List<Fault> all() {
    List<Fault> sorted = new ArrayList<>(faults.stream().sorted().toList());
    if (untold > 0) {
      sorted.add(new Fault(file, 0, "", untold + " more faults", "a file of this format"));
    }
    return List.copyOf(sorted);
  }

  @Override
  public String toString() {
    return file + ": " + count() + " faults";
  }
}
