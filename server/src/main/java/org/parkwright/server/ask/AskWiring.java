package org.parkwright.server.ask;

import java.time.Clock;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Records;
import org.parkwright.server.review.Called;
import org.parkwright.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Questions for colleagues without an account.
@Configuration(proxyBeanMethods = false)
public class AskWiring {

  @Bean
  Asking asking(Database database, Assessing assessing, Catalog catalog) {
    return new Asking(database, assessing, catalog, Clock.systemUTC());
  }

  @Bean
  AskPages askPages(
      Database database, Records records, Assessing assessing, Catalog catalog, Asking asking) {
    return new AskPages(database, records, assessing, catalog, asking);
  }

  @Bean
  AnswerPages answerPages(Database database, Records records, Catalog catalog, Called called) {
    return new AnswerPages(database, records, catalog, called, Clock.systemUTC());
  }
}
