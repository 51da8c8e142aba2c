package org.parkwright.server.task;

import java.util.Locale;
import java.util.Optional;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.people.Territory;
import org.parkwright.store.Database;

/// Tasks in somebody's words, for the page and for letters.
final class TaskWords {
  private static final int MONTHS_OF_A_YEAR = 12;
  private final Database database;
  private final Catalog catalog;

  TaskWords(Database database, Catalog catalog) {
    this.database = database;
    this.catalog = catalog;
  }

  /// Messages in one language.
  interface Saying {
    String say(String key, Object... parts);
  }

  static String title(Task.Kind kind, Saying in) {
    return in.say("tasks." + kind.name().toLowerCase(Locale.ROOT));
  }

  /// What a task is about: place and period.
  String about(Task task, Saying in, String language) {
    return in.say("tasks.about", name(task.territory(), language), task.period().toString());
  }

  /// More on it, with what people wrote.
  String detail(Task task, Saying in, String language) {
    return switch (task.kind()) {
      case RETURNED, TO_APPROVE -> task.words();
      case QUESTION -> in.say("tasks.question.detail", variable(task, in, language), task.words());
      case ASK_ANSWERED, ASK_EXPIRING, DUE -> counted(task, in);
    };
  }

  /// More on it, without what people wrote: letters travel through foreign machines.
  String outside(Task task, Saying in, String language) {
    return switch (task.kind()) {
      case RETURNED, TO_APPROVE -> "";
      case QUESTION -> variable(task, in, language);
      case ASK_ANSWERED, ASK_EXPIRING, DUE -> counted(task, in);
    };
  }

  private static String counted(Task task, Saying in) {
    if (task.kind() != Task.Kind.DUE) {
      return in.say("tasks.ask.detail", task.many());
    }
    String missing = in.say("tasks.due.detail", task.many());
    return task.period().months() == MONTHS_OF_A_YEAR
        ? missing
        : missing + ". " + in.say("tasks.due.proposal");
  }

  private String variable(Task task, Saying in, String language) {
    return task.variable().isEmpty()
        ? in.say("talk.whole")
        : catalog
            .dictionary()
            .find(task.variable())
            .map(variable -> variable.names().in(language))
            .orElse(task.variable());
  }

  private String name(Territory territory, String language) {
    Optional<Names> names =
        switch (territory) {
          case Territory.InPark park ->
              database.read(t -> t.parks().find(park.park())).map(found -> found.names());
          case Territory.InTenant firm ->
              database.read(t -> t.tenants().find(firm.tenant())).map(found -> found.names());
          default -> Optional.empty();
        };
    return names.map(known -> known.in(language)).orElse(territory.toString());
  }
}
