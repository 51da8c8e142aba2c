package org.parkwright.server;

import io.micrometer.observation.ObservationRegistry;
import org.parkwright.server.account.AccountWiring;
import org.parkwright.server.command.Engine;
import org.parkwright.server.page.PageWiring;
import org.parkwright.server.page.SecurityConfiguration;
import org.parkwright.server.traffic.Limits;
import org.parkwright.store.Database;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.ViewResolver;

/// The one place where the server is put together: everything that lives as long as the server is
/// made here, by name, and nothing is found by scanning. Settings, catalog and database are there
/// before: [Server] brings them.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import(PageWiring.class)
class Wiring {
  @Bean
  ViewResolver views() {
    return new JteViews();
  }

  /// Nothing is measured from within: nobody could read it, and each request would pay for it.
  @Bean
  ObservationRegistry observations() {
    return ObservationRegistry.NOOP;
  }

  /// `/health` answers 200 while the database answers.
  @Bean
  HealthIndicator databaseHealth(Database database) {
    return () -> (database.answers() ? Health.up() : Health.down()).build();
  }

  @Bean
  PageWiring.Shown shown(Settings settings) {
    return new PageWiring.Shown(settings.demo(), Engine.version());
  }

  @Bean
  AccountWiring.Opened opened(Settings settings) {
    return new AccountWiring.Opened(settings.demo(), settings.outside());
  }

  @Bean
  Limits limits(Settings settings) {
    return settings.limits();
  }

  @Bean
  SecurityConfiguration.Listening listening(Settings settings) {
    return new SecurityConfiguration.Listening(settings.host(), settings.outside().host());
  }
}
