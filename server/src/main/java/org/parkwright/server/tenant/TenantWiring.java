package org.parkwright.server.tenant;

import java.time.Clock;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.record.Records;
import org.parkwright.server.review.Called;
import org.parkwright.server.review.ReviewStrips;
import org.parkwright.server.review.Talks;
import org.parkwright.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The firms of a park.
@Configuration(proxyBeanMethods = false)
public class TenantWiring {

  @Bean
  Firms firms(Database database, Catalog catalog) {
    return new Firms(database, catalog, Clock.systemUTC());
  }

  @Bean
  TenantWriting tenantWriting(Database database, Firms firms) {
    return new TenantWriting(database, firms);
  }

  @Bean
  TenantPages tenantPages(Records records, Firms firms, TenantWriting writing) {
    return new TenantPages(records, firms, writing);
  }

  @Bean
  FirmPages firmPages(
      Database database,
      Records records,
      Firms firms,
      ReviewStrips strips,
      Talks talks,
      Called called) {
    return new FirmPages(database, records, firms, strips, talks, called, Clock.systemUTC());
  }
}
