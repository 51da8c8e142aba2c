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
  Reviewing reviewing(Database database) {
    return new Reviewing(database, Clock.systemUTC());
  }

  @Bean
  ReviewStrips reviewStrips(Reviewing reviewing, Called called) {
    return new ReviewStrips(reviewing, called);
  }

  @Bean
  ReviewFaults reviewFaults(Frames frames, ReviewStrips strips) {
    return new ReviewFaults(frames, strips);
  }

  @Bean
  ReviewPages reviewPages(Records records, Reviewing reviewing, ReviewStrips strips) {
    return new ReviewPages(records, reviewing, strips);
  }

  @Bean
  Conversations conversations(Database database) {
    return new Conversations(database, Clock.systemUTC());
  }

  @Bean
  Talks talks(Conversations conversations, Called called) {
    return new Talks(conversations, called);
  }

  @Bean
  TalkPages talkPages(Records records, Catalog catalog, Talks talks, Conversations conversations) {
    return new TalkPages(records, catalog, talks, conversations);
  }

  @Bean
  CountryPages countryPages(Records records, Reviewing reviewing) {
    return new CountryPages(records, reviewing);
  }
}
