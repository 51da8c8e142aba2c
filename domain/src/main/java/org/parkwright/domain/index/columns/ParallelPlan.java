package org.parkwright.domain.index.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.parkwright.domain.index.Judgement.Level;
import org.parkwright.kernel.table.Selection;

/// A plan run by several threads. Each takes the next piece of rows when it has done one, so a
/// thread that is held up does not hold up the others. Results do not depend on the number of
/// threads.
public final class ParallelPlan {
  /// Rows that a thread takes at once: enough to make the taking free.
  private static final int PIECE = 16 * Run.ROWS;

  private final ColumnPlan plan;
  private final int threads;

  ParallelPlan(ColumnPlan plan, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("expected at least one thread; found " + threads);
    }
    this.plan = plan;
    this.threads = threads;
  }

  /// Findings of all rows, `[indicator][row]`, as in [ColumnPlan#findings].
  public byte[][] findings(Columns columns) {
    byte[][] out = new byte[plan.lines().size()][columns.rows()];
    findings(columns, out);
    return out;
  }

  /// Writes the findings of all rows.
  public void findings(Columns columns, byte[][] out) {
    each(columns, (from, to) -> plan.findings(columns, from, to, out));
  }

  /// Counts the findings without keeping them.
  public Tally tally(Columns columns) {
    List<Tally> tallies = new ArrayList<>();
    each(
        columns,
        (from, to) -> {
          Tally tally = tally(columns, from, to);
          synchronized (tallies) {
            tallies.add(tally);
          }
        });
    return tallies.stream()
        .reduce(new Tally(new long[plan.lines().size()][Level.values().length]), Tally::plus);
  }

  private Tally tally(Columns columns, int fromRow, int toRow) {
    long[][] counts = new long[plan.lines().size()][Level.values().length];
    Block block = new Block(plan, columns);
    Judging judging = new Judging(block);
    byte[] levels = new byte[Run.ROWS];
    for (int row = fromRow; row < toRow; row += Run.ROWS) {
      int rows = Math.min(Run.ROWS, toRow - row);
      block.at(row, rows);
      for (int line = 0; line < counts.length; line++) {
        judging.judge(plan.lines().get(line), levels);
        Selection.count(levels, counts[line], rows);
      }
    }
    return new Tally(counts);
  }

  private interface Piece {
    void run(int fromRow, int toRow);
  }

  private void each(Columns columns, Piece piece) {
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int from = next.getAndAdd(PIECE);
              from >= 0 && from < columns.rows();
              from = next.getAndAdd(PIECE)) {
            piece.run(from, Math.min(columns.rows() - from, PIECE) + from);
          }
        };
    if (threads == 1) {
      worker.run();
      return;
    }
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(workers.submit(worker));
      }
      running.forEach(ParallelPlan::finish);
    }
  }

  private static void finish(Future<?> running) {
    try {
      running.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while judging columns", interrupted);
    }
  }
}
