package org.parkwright.store.sql;

import java.sql.SQLException;

/// A piece of work on the database failed and nothing of it was kept, unless the message says that
/// this is not known. The message is meant for the person whose work it was.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  public static StoreException because(SQLException e) {
    return new StoreException(words(e), e);
  }

  /// By the five-letter state of the SQL standard; its first two letters are the class.
  private static String words(SQLException e) {
    String state = e.getSQLState() == null ? "     " : e.getSQLState();
    return switch (state.substring(0, 2)) {
      case "53" ->
          state.equals("53100")
              ? "the disk of the database is full; nothing was saved. Make room and try again"
              : "the database is out of resources; nothing was saved: " + e.getMessage();
      case "08", "57" ->
          "the connection to the database broke; what was being saved counts as not saved unless you find it there: "
              + e.getMessage();
      case "23" -> "the database refused a record, nothing was saved: " + e.getMessage();
      default -> "the database refused, nothing was saved: " + e.getMessage();
    };
  }
}
