package org.parkwright.store;

import java.nio.file.Path;
import org.parkwright.store.cluster.DatabaseUnavailable;

/// A program that opens a data folder, says so, and stays until its input ends.
final class Opener {
  private Opener() {}

  public static void main(String[] arguments) throws Exception {
    try (Database database = Database.embedded(Path.of(arguments[0]))) {
      database.announce("http://127.0.0.1:8765");
      System.out.println("open " + database);
      System.in.read();
    } catch (DatabaseUnavailable refused) {
      System.out.println(refused.getMessage());
    }
  }
}
