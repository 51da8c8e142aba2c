package org.parkwright.server.intake;

import java.time.Clock;
import org.parkwright.app.ImportAtlas;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.account.People;
import org.parkwright.server.record.Records;
import org.parkwright.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Files that come into the atlas, and what people claim about parks.
@Configuration(proxyBeanMethods = false)
public class IntakeWiring {
  private static final Clock CLOCK = Clock.systemUTC();

  @Bean
  ImportAtlas importAtlas(Database database, Catalog catalog) {
    return new ImportAtlas(database, catalog, CLOCK);
  }

  @Bean(destroyMethod = "close")
  JobRunner jobRunner(Database database, ImportAtlas atlas) {
    return new JobRunner(database, atlas);
  }

  @Bean
  ImportPages importPages(
      Database database, Catalog catalog, ImportAtlas atlas, JobRunner runner, People people) {
    Drafts drafts = new Drafts(database, catalog.topics().topics());
    return new ImportPages(
        database,
        atlas,
        runner,
        drafts,
        new ImportViews(database, drafts, catalog.topics(), people),
        CLOCK);
  }

  @Bean
  MatchPages matchPages(Database database, Catalog catalog, People people) {
    return new MatchPages(database, catalog.topics(), people, CLOCK);
  }

  @Bean
  ClaimPages claimPages(Database database, Records records, Catalog catalog) {
    return new ClaimPages(database, records, catalog.topics(), CLOCK);
  }
}
