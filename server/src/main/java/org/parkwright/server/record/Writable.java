package org.parkwright.server.record;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.Transaction;

/// Whether figures may be recorded: the one place that asks, whoever wants to write and through
/// whichever door.
///
/// It asks within the transaction that writes. Recorded transactions follow one after the other,
/// steps of the review among them, so no figure can slip in behind a submission.
public final class Writable {
  private Writable() {}

  /// Where a territory's period stands.
  public static Progress progress(Transaction at, Territory territory, Period period) {
    return Progress.of(territory, period, at.steps().around(territory, period));
  }

  /// Passes when all these periods of a territory may be written.
  ///
  /// @throws NotWritable naming the first that may not
  public static void check(Transaction at, Territory territory, Collection<Period> periods) {
    for (Period period : new TreeSet<>(periods)) {
      Progress progress = progress(at, territory, period);
      if (!progress.stage().writable()) {
        throw new NotWritable(progress);
      }
    }
  }

  /// The same for the periods of these figures.
  static void check(Transaction at, Territory territory, List<Observation> figures) {
    check(at, territory, figures.stream().map(Observation::period).toList());
  }
}
