package org.parkwright.app;

import java.time.Clock;
import java.util.List;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.atlas.RunTable;

/// Undoes an import as a whole: afterwards everything is as it was before it. What people or later
/// imports have built on it is told, and nothing is undone.
public final class UndoImport {
  private final Database database;
  private final Clock clock;

  public UndoImport(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// It is undone.
    record Undone() implements Outcome {}

    /// There is no such import, or it was undone before.
    record NotThere() implements Outcome {}

    /// Something depends on it.
    record Needed(List<RunTable.Dependent> by) implements Outcome {
      public Needed {
        by = List.copyOf(by);
      }
    }
  }

  /// Undoes it.
  ///
  /// @param who account or command
  /// @param why in the person's words; may be empty
  public Outcome of(long number, String who, String why) {
    return database.transaction(
        Signature.of(who).because(why),
        at -> {
          if (at.runs().find(number).filter(run -> run.undone().isEmpty()).isEmpty()) {
            return new Outcome.NotThere();
          }
          List<RunTable.Dependent> by = at.runs().dependents(number);
          if (!by.isEmpty()) {
            return new Outcome.Needed(by);
          }
          at.runs().undo(number, who, why, clock.instant());
          return new Outcome.Undone();
        });
  }
}
