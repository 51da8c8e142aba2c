package org.parkwright.server.page;

import jakarta.servlet.DispatcherType;
import java.util.Optional;
import java.util.Set;
import org.parkwright.render.text.Texts;
import org.parkwright.server.access.DoorKeeper;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.access.TurnedAway;
import org.parkwright.server.account.provider.ProviderDoor;
import org.parkwright.server.account.sign.SessionCookie;
import org.parkwright.server.account.token.TokenFilter;
import org.parkwright.server.api.fault.Problems;
import org.parkwright.server.language.ReadersLanguage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What a browser may do with our pages, and what the server takes from it.
///
/// Nothing but our own files may run or style a page, no other page may frame it, and a form must
/// carry the token that our page put into it. The token lives in a cookie, so a form that was open
/// while the server restarted still saves. Who may open which address is asked at the doors
/// ([org.parkwright.server.access]). While the server listens on this machine only it answers only
/// to names of this machine, so that a foreign web page cannot reach it under a name of its own
/// (DNS rebinding).
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {
  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http, SessionCookie session, TokenFilter programs, ProviderDoor provider) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
    http.securityContext(context -> context.securityContextRepository(session));
    http.addFilterBefore(programs, AnonymousAuthenticationFilter.class);
    provider.open(http);
    TurnedAway turnedAway = new TurnedAway();
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .anyRequest()
                    .access(new DoorKeeper()))
        .exceptionHandling(
            away -> away.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
        .csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers(Knocking::isCall))
        .sessionManagement(Customizer.withDefaults())
        .requestCache(cache -> cache.disable())
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                    .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        policy ->
                            policy.policy("camera=(), geolocation=(), microphone=(), usb=()")))
        .build();
  }

  /// Only names of this machine, while the server listens on this machine only.
  @Bean
  StrictHttpFirewall firewall(Listening listening) {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    if (LOOPBACK.contains(listening.host())) {
      firewall.setAllowedHostnames(
          name -> LOOPBACK.contains(name) || listening.name().equals(Optional.of(name)));
    }
    return firewall;
  }

  /// Says in words why a request was turned away before it reached any page.
  @Bean
  RequestRejectedHandler turnedAway() {
    return (request, response, reason) -> {
      if (Knocking.isCall(request)) {
        Problems.write(request, response, 400);
        return;
      }
      response.setStatus(400);
      response.setContentType("text/plain;charset=UTF-8");
      response
          .getWriter()
          .println(
              Texts.in(ReadersLanguage.of(request).locale())
                  .say("fault.turnedaway", String.valueOf(reason.getMessage())));
    };
  }

  /// @param host address that the server listens on
  /// @param name under which people reach it through another machine
  public record Listening(String host, Optional<String> name) {}
}
