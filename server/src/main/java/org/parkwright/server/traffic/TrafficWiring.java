package org.parkwright.server.traffic;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// What is counted and turned away, in this order: oddly written addresses; too many requests from
/// one address; then the guards and doors; then too many requests of one account.
@Configuration(proxyBeanMethods = false)
public class TrafficWiring {

  @Bean
  Buckets buckets(Limits limits) {
    return new Buckets(limits);
  }

  @Bean
  FilterRegistrationBean<PlainAddress> plainAddress() {
    return at(new PlainAddress(), Ordered.HIGHEST_PRECEDENCE);
  }

  /// After the language was taken off the address, before the guards.
  @Bean
  FilterRegistrationBean<AddressLimit> addressLimit(Buckets buckets, Limits limits) {
    return at(
        new AddressLimit(buckets, limits.thisMachineToo()),
        SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10);
  }

  @Bean
  FilterRegistrationBean<AccountLimit> accountLimit(Buckets buckets, Limits limits) {
    return at(
        new AccountLimit(buckets, limits.thisMachineToo()),
        SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10);
  }

  /// Within Tomcat, before its own page of errors has a say.
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bareErrors() {
    return tomcat ->
        tomcat.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new BareErrors()));
  }

  private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> at(
      F filter, int order) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }
}
