package org.parkwright.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Row;
import org.parkwright.store.sql.Sql;
import org.parkwright.store.sql.Storable;

/// Files that were read. The record of a file and the observations that it brought are kept
/// together or not at all.
public final class ImportTable {
  private static final String COLUMNS =
      "*, array(select jsonb_array_elements_text(issues)) as lines";

  private final Sql sql;

  ImportTable(Sql sql) {
    this.sql = sql;
  }

  /// Records a file with what it brought.
  ///
  /// @return its number
  /// @throws IllegalArgumentException when it does not say the number of observations it brought
  public long append(FileImport file, List<Observation> observations) {
    if (file.accepted() != observations.size()) {
      throw new IllegalArgumentException(
          "%s says %d observations and brings %d"
              .formatted(file.fileName(), file.accepted(), observations.size()));
    }
    long id =
        sql.number(
            """
            insert into imports
              (file_name, sha256, accepted, refused, issues, author, at, at_nanos)
            values (?, ?, ?, ?, to_jsonb(?::text[]), ?, ?, ?) returning id
            """,
            Storable.text("the file's name", file.fileName()),
            file.sha256(),
            file.accepted(),
            file.refused(),
            file.issues().stream().map(line -> Storable.text("an issue", line)).toList(),
            Storable.text("the author", file.author()),
            Moment.micros(file.at()),
            Moment.nanos(file.at()));
    new ObservationTable(sql).append(observations, OptionalLong.of(id));
    return id;
  }

  /// The file with this number.
  public Optional<FileImport> find(long id) {
    return sql.first("select " + COLUMNS + " from imports where id = ?", ImportTable::read, id);
  }

  /// The last file with these very bytes: reading it again would bring nothing new.
  public Optional<FileImport> findSame(String sha256) {
    return sql.first(
        "select " + COLUMNS + " from imports where sha256 = ? order by id desc limit 1",
        ImportTable::read,
        sha256);
  }

  /// The latest files, newest first.
  public List<FileImport> newest(int most) {
    return sql.list(
        "select " + COLUMNS + " from imports order by id desc limit ?", ImportTable::read, most);
  }

  private static FileImport read(Row row) throws SQLException {
    return new FileImport(
        row.text("file_name"),
        row.text("sha256"),
        row.whole("accepted"),
        row.whole("refused"),
        row.texts("lines"),
        row.text("author"),
        row.instant("at"));
  }
}
