package org.parkwright.server.page;

import java.time.Clock;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.account.AccountWiring;
import org.parkwright.server.api.ApiWiring;
import org.parkwright.server.ask.AskWiring;
import org.parkwright.server.assess.StartPages;
import org.parkwright.server.assess.form.FormPages;
import org.parkwright.server.assess.scorecard.FigurePages;
import org.parkwright.server.assess.scorecard.ScorecardPages;
import org.parkwright.server.assess.workbook.WorkbookPages;
import org.parkwright.server.atlas.AtlasWiring;
import org.parkwright.server.atlas.live.LiveAtlas;
import org.parkwright.server.history.FigureHistory;
import org.parkwright.server.history.HistoryWiring;
import org.parkwright.server.home.HomePages;
import org.parkwright.server.language.LanguagePrefix;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Records;
import org.parkwright.server.record.Sight;
import org.parkwright.server.review.Called;
import org.parkwright.server.review.ReviewStrips;
import org.parkwright.server.intake.IntakeWiring;
import org.parkwright.server.review.ReviewWiring;
import org.parkwright.server.review.Talks;
import org.parkwright.server.systems.SystemPages;
import org.parkwright.server.task.TaskWiring;
import org.parkwright.server.tenant.TenantWiring;
import org.parkwright.server.traffic.TrafficWiring;
import org.parkwright.store.Database;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/// All pages, made from the catalog and the database.
@Configuration(proxyBeanMethods = false)
@Import({
  SecurityConfiguration.class,
  AccountWiring.class,
  HistoryWiring.class,
  ReviewWiring.class,
  TaskWiring.class,
  TenantWiring.class,
  AskWiring.class,
  AtlasWiring.class,
  IntakeWiring.class,
  ApiWiring.class,
  TrafficWiring.class
})
public class PageWiring {
  /// What pages need to know of how the server was started.
  ///
  /// @param demo whether the demo country is loaded
  /// @param version version of Parkwright
  public record Shown(boolean demo, String version) {}

  @Bean
  Frames frames(Shown shown) {
    return new Frames(shown.demo(), shown.version());
  }

  /// Before every other filter: what they see has no language in its address any more.
  @Bean
  FilterRegistrationBean<LanguagePrefix> languagePrefix() {
    FilterRegistrationBean<LanguagePrefix> first =
        new FilterRegistrationBean<>(new LanguagePrefix());
    first.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return first;
  }

  @Bean
  FaultPages faultPages(Frames frames) {
    return new FaultPages(frames);
  }

  @Bean
  Styles styles() {
    return new Styles();
  }

  @Bean
  Records records(Database database) {
    return new Records(database, Clock.systemUTC());
  }

  @Bean
  Assessing assessing(Records records, Catalog catalog) {
    return new Assessing(records, catalog);
  }

  @Bean
  HomePages homePages(Records records, Sight sight, Catalog catalog) {
    return new HomePages(records, sight, catalog);
  }

  @Bean
  ParkPages parkPages(
      Records records, Assessing assessing, Sight sight, LiveAtlas atlas, Catalog catalog) {
    return new ParkPages(records, assessing, sight, atlas, catalog.topics());
  }

  @Bean
  SystemPages systemPages(Catalog catalog) {
    return new SystemPages(catalog);
  }

  @Bean
  FormPages formPages(
      Records records, Assessing assessing, ReviewStrips strips, Talks talks, Called called) {
    return new FormPages(records, assessing, strips, talks, called, Clock.systemUTC());
  }

  @Bean
  StartPages startPages(Records records, Assessing assessing) {
    return new StartPages(records, assessing, Clock.systemUTC());
  }

  @Bean
  WorkbookPages workbookPages(Records records, Assessing assessing) {
    return new WorkbookPages(records, assessing, Clock.systemUTC());
  }

  @Bean
  ScorecardPages scorecardPages(
      Records records, Assessing assessing, Sight sight, ReviewStrips strips) {
    return new ScorecardPages(records, assessing, sight, strips);
  }

  @Bean
  FigurePages figurePages(
      Records records, Assessing assessing, FigureHistory history, Sight sight, Talks talks) {
    return new FigurePages(records, assessing, history, sight, talks, Clock.systemUTC());
  }
}
