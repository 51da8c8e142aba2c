package org.parkwright.server.review;

import java.time.Clock;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.account.People;
import org.parkwright.server.page.Frames;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Sight;
import org.parkwright.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The review and what belongs to it.
@Configuration(proxyBeanMethods = false)
public class ReviewWiring {

  @Bean
  Called called(People people) {
    return (author, frame) -> people.shown(author, frame.texts());
  }

  @Bean
  Sight sight(Database database) {
    return new Sight(database);
  }

  @Bean
  ReviewStrips reviewStrips(Database database, Called called) {
    return new ReviewStrips(database, called);
  }

  @Bean
  ReviewFaults reviewFaults(Frames frames, ReviewStrips strips) {
    return new ReviewFaults(frames, strips);
  }

  @Bean
  ReviewPages reviewPages(Database database, Records records, ReviewStrips strips) {
    return new ReviewPages(database, records, strips, Clock.systemUTC());
  }

  @Bean
  Talks talks(Database database, Called called) {
    return new Talks(database, called);
  }

  @Bean
  TalkPages talkPages(Database database, Records records, Catalog catalog, Talks talks) {
    return new TalkPages(database, records, catalog, talks, Clock.systemUTC());
  }

  @Bean
  CountryPages countryPages(Database database) {
    return new CountryPages(database);
  }
}
