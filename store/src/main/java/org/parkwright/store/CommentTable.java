package org.parkwright.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Comment;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Remarks, questions and answers; only grows.
public final class CommentTable {
  private final Sql sql;

  CommentTable(Sql sql) {
    this.sql = sql;
  }

  /// Records a comment.
  ///
  /// @return its number
  public long append(Comment comment) {
    return sql.number(
        """
        insert into comments (territory, period, variable, kind, answers, text, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
        """,
        comment.territory().toString(),
        ObservationTable.written(comment.period()),
        Storable.text("the variable", comment.variable()),
        comment.kind(),
        comment.answers().isPresent()
            ? Optional.of(comment.answers().getAsLong())
            : Optional.empty(),
        Storable.text("the comment", comment.text()),
        Storable.text("the author", comment.author()),
        Moment.micros(comment.at()),
        Moment.nanos(comment.at()));
  }

  /// All of a territory and period, in the order in which they were made.
  public List<KeptComment> of(Territory territory, Period period) {
    return sql.list(
        "select * from comments where territory = ? and period = ? order by id",
        CommentTable::read,
        territory.toString(),
        period.toString());
  }

  /// Questions that nobody has settled yet, of these territories and all within them, oldest first.
  public List<KeptComment> open(List<Territory> territories) {
    return sql.list(
        """
        select * from comments c
        where kind = 'QUESTION' and (? or territory = any (?) or territory like any (?))
          and not exists (select from comments s where s.answers = c.id and s.kind = 'SETTLED')
        order by id
        """,
        CommentTable::read,
        territories.contains(Territory.EVERYWHERE),
        territories.stream().map(Territory::toString).toList(),
        territories.stream().map(t -> t + "/%").toList());
  }

  private static KeptComment read(Row row) throws SQLException {
    return new KeptComment(
        row.large("id"),
        new Comment(
            Territory.of(row.text("territory")),
            Period.of(row.text("period")),
            row.text("variable"),
            Comment.Kind.valueOf(row.text("kind")),
            row.isNull("answers") ? OptionalLong.empty() : OptionalLong.of(row.large("answers")),
            row.text("text"),
            row.text("author"),
            row.instant("at")));
  }
}
