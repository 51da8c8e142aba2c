package org.parkwright.server.api;

import java.time.Clock;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.api.ask.AskCalls;
import org.parkwright.server.api.atlas.FeatureCalls;
import org.parkwright.server.api.atlas.ParkCalls;
import org.parkwright.server.api.body.RecordBodies;
import org.parkwright.server.api.fault.CallFaults;
import org.parkwright.server.api.figure.FigureCalls;
import org.parkwright.server.api.figure.FigureRecording;
import org.parkwright.server.api.figure.FirmFigureCalls;
import org.parkwright.server.api.review.CommentCalls;
import org.parkwright.server.api.review.CountryCalls;
import org.parkwright.server.api.review.ReviewCalls;
import org.parkwright.server.api.review.Steps;
import org.parkwright.server.api.tenant.AggregateCalls;
import org.parkwright.server.api.tenant.FirmCalls;
import org.parkwright.server.ask.Asking;
import org.parkwright.server.atlas.live.LiveAtlas;
import org.parkwright.server.atlas.live.Profiles;
import org.parkwright.server.page.PageWiring;
import org.parkwright.server.record.Assessing;
import org.parkwright.server.record.Records;
import org.parkwright.server.review.Conversations;
import org.parkwright.server.review.Reviewing;
import org.parkwright.server.tenant.Firms;
import org.parkwright.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// All calls of programs.
@Configuration(proxyBeanMethods = false)
public class ApiWiring implements WebMvcConfigurer {

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.addCustomConverter(new RecordBodies());
  }

  @Bean
  CallFaults callFaults() {
    return new CallFaults();
  }

  @Bean
  Description description() {
    return new Description();
  }

  @Bean
  KnownParks knownParks(Records records) {
    return new KnownParks(records);
  }

  @Bean
  Sight.Approvals approvals(org.parkwright.server.record.Sight sight) {
    return sight::progress;
  }

  @Bean
  CallerCalls callerCalls() {
    return new CallerCalls();
  }

  @Bean
  SystemCalls systemCalls(Catalog catalog) {
    return new SystemCalls(catalog);
  }

  @Bean
  VariableCalls variableCalls(Catalog catalog) {
    return new VariableCalls(catalog);
  }

  @Bean
  ParkCalls parkCalls(LiveAtlas atlas, Profiles profiles, KnownParks parks, Catalog catalog) {
    return new ParkCalls(atlas, profiles, parks, catalog.topics());
  }

  @Bean
  FeatureCalls featureCalls(LiveAtlas atlas) {
    return new FeatureCalls(atlas);
  }

  @Bean
  PeriodCalls periodCalls(Records records, KnownParks parks, Sight.Approvals approvals) {
    return new PeriodCalls(records, parks, approvals);
  }

  @Bean
  FigureRecording figureRecording(Database database) {
    return new FigureRecording(database, Clock.systemUTC());
  }

  @Bean
  FigureCalls figureCalls(
      KnownParks parks,
      Catalog catalog,
      Database database,
      FigureRecording recording,
      Sight.Approvals approvals) {
    return new FigureCalls(parks, catalog.dictionary(), database, recording, approvals);
  }

  @Bean
  FirmFigureCalls firmFigureCalls(
      KnownParks parks,
      Catalog catalog,
      Database database,
      Firms firms,
      FigureRecording recording) {
    return new FirmFigureCalls(parks, catalog.dictionary(), database, firms, recording);
  }

  @Bean
  AssessmentCalls assessmentCalls(
      KnownParks parks,
      Records records,
      Assessing assessing,
      Sight.Approvals approvals,
      PageWiring.Shown shown) {
    return new AssessmentCalls(parks, records, assessing, approvals, shown.version());
  }

  @Bean
  HistoryCalls historyCalls(KnownParks parks, Database database) {
    return new HistoryCalls(parks, database);
  }

  @Bean
  Steps steps(Reviewing reviewing) {
    return new Steps(reviewing);
  }

  @Bean
  ReviewCalls reviewCalls(KnownParks parks, Steps steps) {
    return new ReviewCalls(parks, steps);
  }

  @Bean
  CountryCalls countryCalls(Reviewing reviewing, Steps steps) {
    return new CountryCalls(reviewing, steps);
  }

  @Bean
  CommentCalls commentCalls(KnownParks parks, Catalog catalog, Conversations conversations) {
    return new CommentCalls(parks, catalog.dictionary(), conversations);
  }

  @Bean
  AskCalls askCalls(KnownParks parks, Asking asking) {
    return new AskCalls(parks, asking);
  }

  @Bean
  FirmCalls firmCalls(KnownParks parks, Firms firms) {
    return new FirmCalls(parks, firms);
  }

  @Bean
  AggregateCalls aggregateCalls(KnownParks parks, Firms firms) {
    return new AggregateCalls(parks, firms);
  }
}
