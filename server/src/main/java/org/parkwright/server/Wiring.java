package org.parkwright.server;

import org.parkwright.server.pages.HomePages;
import org.parkwright.store.Database;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.ViewResolver;

/// The one place where the server is put together: everything that lives as long as the server is
/// made here, by name, and nothing is found by scanning.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
class Wiring {
  @Bean
  ViewResolver views() {
    return new JteViews();
  }

  /// `/health` answers 200 while the database answers.
  @Bean
  HealthIndicator databaseHealth(Database database) {
    return () -> (database.answers() ? Health.up() : Health.down()).build();
  }

  @Bean
  HomePages homePages() {
    return new HomePages();
  }

  @Bean
  SecurityFilterChain doors(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
  }
}
