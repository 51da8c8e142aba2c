package org.parkwright.server.account.provider;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.parkwright.app.KeepAccounts;
import org.parkwright.server.account.sign.Entry;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/// The way through an identity provider: authorization code with PKCE, state and nonce; the ID
/// token's signature, issuer, audience, age and nonce are checked by Spring Security. No token of
/// the provider is kept: it says who somebody is, once, and our own session says it from then on.
public final class ProviderDoor {
  private static final String BACK = "/sign-in/back";
  private final Optional<Provider> provider;
  private final Optional<String> address;
  private final Supplier<KeepAccounts> keep;
  private final Supplier<Entry> entry;

  /// @param address of this server as the provider knows it; empty: as the browser calls it
  public ProviderDoor(
      Optional<Provider> provider,
      Optional<String> address,
      Supplier<KeepAccounts> keep,
      Supplier<Entry> entry) {
    this.provider = provider;
    this.address = address;
    this.keep = keep;
    this.entry = entry;
  }

  /// Opens the door in the chain of filters, where there is a provider.
  public void open(HttpSecurity http) {
    provider.ifPresent(known -> open(http, known));
  }

  private void open(HttpSecurity http, Provider known) {
    String back = address.orElse("{baseScheme}://{baseHost}{basePort}") + BACK;
    ProviderRegistration registration = new ProviderRegistration(known, back);
    Departures departures = new Departures(Clock.systemUTC());
    Arriving arriving = new Arriving(known, keep, entry);
    http.oauth2Login(
        login ->
            login
                .clientRegistrationRepository(registration)
                .authorizedClientRepository(new Nothing())
                .loginPage("/sign-in")
                .authorizationEndpoint(
                    leave ->
                        leave
                            .authorizationRequestResolver(new Leaving(registration))
                            .authorizationRequestRepository(departures))
                .redirectionEndpoint(come -> come.baseUri(BACK))
                .successHandler(arriving)
                .failureHandler(arriving));
  }
}
