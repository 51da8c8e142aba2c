package org.parkwright.server.history;

import java.time.Clock;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.account.People;
import org.parkwright.server.record.Records;
import org.parkwright.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of the history.
@Configuration(proxyBeanMethods = false)
public class HistoryWiring {

  @Bean
  HistoryPages historyPages(Database database, Records records, Catalog catalog, People people) {
    return new HistoryPages(database, records, catalog, people);
  }

  @Bean
  WithdrawPages withdrawPages(Records records) {
    return new WithdrawPages(records, Clock.systemUTC());
  }

  @Bean
  FigureHistory figureHistory(Database database, Catalog catalog, People people) {
    return new FigureHistory(database, catalog, people);
  }
}
