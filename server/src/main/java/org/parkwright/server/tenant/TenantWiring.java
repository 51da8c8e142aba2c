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
  TenantWriting tenantWriting(Database database, Catalog catalog) {
    return new TenantWriting(database, catalog, Clock.systemUTC());
  }

  @Bean
  TenantPages tenantPages(Database database, Records records, TenantWriting writing) {
    return new TenantPages(database, records, writing, Clock.systemUTC());
  }

  @Bean
  FirmPages firmPages(
      Database database,
      Records records,
      TenantWriting writing,
      ReviewStrips strips,
      Talks talks,
      Called called) {
    return new FirmPages(database, records, writing, strips, talks, called, Clock.systemUTC());
  }
}
