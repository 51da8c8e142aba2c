package org.parkwright.server.task;

import java.time.Clock;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.account.AccountWiring;
import org.parkwright.server.account.Outside;
import org.parkwright.server.account.reset.Post;
import org.parkwright.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tasks, and letters about them.
@Configuration(proxyBeanMethods = false)
public class TaskWiring {
  private static final Clock CLOCK = Clock.systemUTC();

  @Bean
  Tasks tasks(Database database, Catalog catalog) {
    return new Tasks(database, catalog, CLOCK);
  }

  @Bean
  TaskPages taskPages(Tasks tasks, Database database, Catalog catalog) {
    return new TaskPages(tasks, new TaskWords(database, catalog));
  }

  @Bean
  DailyReminders dailyReminders(Database database, Catalog catalog, AccountWiring.Opened opened) {
    Outside outside = opened.outside();
    if (!outside.reminds() || outside.mail().isEmpty()) {
      return DailyReminders.none();
    }
    String address = outside.address().orElseThrow();
    return DailyReminders.of(
        new Reminders(database, catalog, address, Reminders.DAYS, CLOCK),
        new Post(outside.mail().get()));
  }
}
