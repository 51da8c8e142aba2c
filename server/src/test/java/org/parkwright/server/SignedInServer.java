package org.parkwright.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.people.Actor;
import org.parkwright.domain.people.Grant;
import org.parkwright.server.access.DoorKeeper;
import org.parkwright.store.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/// A real server with the demo, to which a test says who it is in the cookie `who`: an account and
/// its grants, as in `a00000000000a:contributor_xx.lantern-bay`. What it may do is asked at the
/// same doors as everywhere.
public final class SignedInServer {
  private static @Nullable ConfigurableApplicationContext running;
  private static @Nullable Database database;

  private SignedInServer() {}

  /// Where it answers.
  public static synchronized String address() {
    ConfigurableApplicationContext context = running;
    if (context == null) {
      context = start();
      running = context;
    }
    return "http://127.0.0.1:"
        + context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /// Its database.
  public static synchronized Database database() {
    address();
    Database opened = database;
    if (opened == null) {
      throw new IllegalStateException("no database");
    }
    return opened;
  }

  private static ConfigurableApplicationContext start() {
    try {
      Path root = Path.of(System.getProperty("parkwright.root", "..")).toAbsolutePath().normalize();
      Path data = Files.createTempDirectory("parkwright-signed-in").resolve("data");
      Settings settings = new Settings("127.0.0.1", 0, data, Optional.empty(), true, root);
      Catalog catalog = Catalog.bundled();
      OpeningDatabase opening = OpeningDatabase.of(settings, catalog);
      SpringApplication application = new SpringApplication(Wiring.class, SignIn.class);
      application.addInitializers(
          context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean("settings", Settings.class, () -> settings);
            beans.registerBean("catalog", Catalog.class, () -> catalog);
            beans.registerBean("database", Database.class, opening::await, d -> d.setDestroyMethodName(""));
          });
      ConfigurableApplicationContext started =
          application.run(
              "--spring.config.location=classpath:/application.properties",
              "--server.address=127.0.0.1",
              "--server.port=" + Integer.getInteger("parkwright.test.port", 0));
      database = opening.await();
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    started.close();
                    opening.close();
                  }));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes the cookie's word for it, behind the real doors.
  @Configuration(proxyBeanMethods = false)
  static class SignIn {
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> signIn() {
      FilterRegistrationBean<OncePerRequestFilter> filter =
          new FilterRegistrationBean<>(new ByCookie());
      filter.setOrder(Ordered.LOWEST_PRECEDENCE);
      return filter;
    }
  }

  private static final class ByCookie extends OncePerRequestFilter {
    private final DoorKeeper keeper = new DoorKeeper();

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      UsernamePasswordAuthenticationToken who =
          UsernamePasswordAuthenticationToken.authenticated(actor(request), "", List.of());
      SecurityContextHolder.getContext().setAuthentication(who);
      if (keeper.authorize(() -> who, new RequestAuthorizationContext(request)).isGranted()) {
        chain.doFilter(request, response);
      } else {
        response.sendError(403);
      }
    }

    private static Actor actor(HttpServletRequest request) {
      if (request.getCookies() == null) {
        return Actor.VISITOR;
      }
      return Arrays.stream(request.getCookies())
          .filter(cookie -> cookie.getName().equals("who"))
          .map(cookie -> cookie.getValue().split("[:!]"))
          .map(
              parts ->
                  Actor.person(
                      parts[0],
                      Arrays.stream(parts)
                          .skip(1)
                          .map(g -> Grant.of(g.replace('_', ' ').replace('.', '/')))
                          .toList()))
          .findFirst()
          .orElse(Actor.VISITOR);
    }
  }
}
