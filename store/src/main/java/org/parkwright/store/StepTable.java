package org.parkwright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Step;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Steps of the review, in the order in which they were taken; only grows.
public final class StepTable {
  private final Sql sql;

  StepTable(Sql sql) {
    this.sql = sql;
  }

  /// Records a step. Whether it may be taken is asked before, in the same transaction.
  public void append(StepTaken step) {
    sql.update(
        """
        insert into steps (territory, period, step, comment, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        step.territory().toString(),
        ObservationTable.written(step.period()),
        step.step(),
        Storable.text("the comment", step.comment()),
        Storable.text("the author", step.author()),
        Moment.micros(step.at()),
        Moment.nanos(step.at()));
  }

  /// Steps of a territory and of all territories around it, for one period and the longer ones that
  /// it lies in.
  public List<StepTaken> around(Territory territory, Period period) {
    return sql.list(
        "select * from steps where territory = any (?) and period = any (?) order by id",
        StepTable::read,
        chain(territory),
        period.around().stream().map(Period::toString).toList());
  }

  /// The same for all periods.
  public List<StepTaken> around(Territory territory) {
    return sql.list(
        "select * from steps where territory = any (?) order by id",
        StepTable::read,
        chain(territory));
  }

  /// Approvals of parks, in the order in which they were given.
  public List<StepTaken> approvals(List<ParkId> parks) {
    return sql.list(
        "select * from steps where territory = any (?) and step = 'APPROVE' order by id",
        StepTable::read,
        parks.stream().map(ParkId::toString).toList());
  }

  /// Steps of a territory, of all around it and of all within it, for one period and the longer
  /// ones that it lies in.
  public List<StepTaken> aroundAndWithin(Territory territory, Period period) {
    return sql.list(
        """
        select * from steps where (territory = any (?) or territory like ?) and period = any (?)
        order by id
        """,
        StepTable::read,
        chain(territory),
        territory + "/%",
        period.around().stream().map(Period::toString).toList());
  }

  /// The last step of every territory and period, of these territories and all within them.
  public List<StepTaken> last(List<Territory> territories) {
    boolean all = territories.contains(Territory.EVERYWHERE);
    return sql.list(
        """
        select distinct on (territory, period) * from steps
        where ? or territory = any (?) or territory like any (?)
        order by territory, period, id desc
        """,
        StepTable::read,
        all,
        territories.stream().map(Territory::toString).toList(),
        territories.stream().map(t -> t + "/%").toList());
  }

  /// The last approvals of parks, newest first, one for each park and period.
  public List<StepTaken> approvals(int most) {
    return sql.list(
        """
        select * from (
          select distinct on (territory, period) * from steps
          where step = 'APPROVE' and territory like '__/%' and territory not like '__/%/%'
          order by territory, period, id desc) latest
        order by at desc, id desc limit ?
        """,
        StepTable::read, most);
  }

  private static List<String> chain(Territory territory) {
    List<String> chain = new ArrayList<>();
    Territory at = territory;
    chain.add(at.toString());
    while (!(at instanceof Territory.Everywhere)) {
      at = at.parent();
      chain.add(at.toString());
    }
    return chain;
  }

  private static StepTaken read(Row row) throws SQLException {
    return new StepTaken(
        Territory.of(row.text("territory")),
        Period.of(row.text("period")),
        Step.valueOf(row.text("step")),
        row.text("comment"),
        row.text("author"),
        row.instant("at"));
  }
}
