package org.parkwright.server.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.parkwright.catalog.Catalog;
import org.parkwright.server.api.ask.AskCalls;
import org.parkwright.server.api.atlas.FeatureCalls;
import org.parkwright.server.api.atlas.ParkCalls;
import org.parkwright.server.api.body.RecordBodies;
import org.parkwright.server.api.figure.FigureCalls;
import org.parkwright.server.api.figure.FirmFigureCalls;
import org.parkwright.server.api.review.CommentCalls;
import org.parkwright.server.api.review.CountryCalls;
import org.parkwright.server.api.review.ReviewCalls;
import org.parkwright.server.api.tenant.AggregateCalls;
import org.parkwright.server.api.tenant.FirmCalls;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The calls without anything behind them, only to be looked at: springdoc reads their signatures
/// and annotations. No call is answered here, so nothing needs a database.
final class DrawnServer {
  private DrawnServer() {}

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration"
      })
  static class Calls implements WebMvcConfigurer {
    private static final Catalog CATALOG = Catalog.bundled();
    private static final KnownParks PARKS = new KnownParks(null);

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
      converters.addCustomConverter(new RecordBodies());
    }

    @Bean
    CallerCalls callerCalls() {
      return new CallerCalls();
    }

    @Bean
    SystemCalls systemCalls() {
      return new SystemCalls(CATALOG);
    }

    @Bean
    VariableCalls variableCalls() {
      return new VariableCalls(CATALOG);
    }

    @Bean
    ParkCalls parkCalls() {
      return new ParkCalls(null, null, PARKS, CATALOG.topics());
    }

    @Bean
    FeatureCalls featureCalls() {
      return new FeatureCalls(null);
    }

    @Bean
    PeriodCalls periodCalls() {
      return new PeriodCalls(null, PARKS, null);
    }

    @Bean
    FigureCalls figureCalls() {
      return new FigureCalls(PARKS, CATALOG.dictionary(), null, null, null);
    }

    @Bean
    FirmFigureCalls firmFigureCalls() {
      return new FirmFigureCalls(PARKS, CATALOG.dictionary(), null, null, null);
    }

    @Bean
    ReviewCalls reviewCalls() {
      return new ReviewCalls(PARKS, null);
    }

    @Bean
    CountryCalls countryCalls() {
      return new CountryCalls(null, null);
    }

    @Bean
    CommentCalls commentCalls() {
      return new CommentCalls(PARKS, CATALOG.dictionary(), null);
    }

    @Bean
    AskCalls askCalls() {
      return new AskCalls(PARKS, null);
    }

    @Bean
    FirmCalls firmCalls() {
      return new FirmCalls(PARKS, null);
    }

    @Bean
    AggregateCalls aggregateCalls() {
      return new AggregateCalls(PARKS, null);
    }

    @Bean
    HistoryCalls historyCalls() {
      return new HistoryCalls(PARKS, null);
    }

    @Bean
    AssessmentCalls assessmentCalls() {
      return new AssessmentCalls(PARKS, null, null, null, "");
    }
  }

  /// What springdoc makes of the calls.
  static String described() throws Exception {
    SpringApplication application = new SpringApplication(Calls.class);
    try (ConfigurableApplicationContext running =
            application.run(
                "--spring.config.location=classpath:/application.properties",
                "--server.port=0",
                "--springdoc.api-docs.enabled=true");
        HttpClient client = HttpClient.newHttpClient()) {
      String port = running.getEnvironment().getRequiredProperty("local.server.port");
      return client
          .send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"))
                  .build(),
              BodyHandlers.ofString())
          .body();
    }
  }
}
