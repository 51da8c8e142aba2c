package org.parkwright.server.account.provider;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/// What the provider offers, asked for when the first person wants to go there: a provider that
/// does not answer keeps nobody from starting the server or signing in with a password.
final class ProviderRegistration implements ClientRegistrationRepository {
  /// The one provider.
  static final String ID = "provider";

  private final Provider provider;
  private final String back;
  private volatile @Nullable ClientRegistration read;

  /// @param back address to which the provider sends people back
  ProviderRegistration(Provider provider, String back) {
    this.provider = provider;
    this.back = back;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return null;
    }
    ClientRegistration known = read;
    if (known == null) {
      known = ask();
      read = known;
    }
    return known;
  }

  private ClientRegistration ask() {
    return ClientRegistrations.fromIssuerLocation(provider.issuer())
        .registrationId(ID)
        .clientId(provider.client())
        .clientSecret(provider.secret())
        .clientAuthenticationMethod(
            provider.secret().isEmpty()
                ? ClientAuthenticationMethod.NONE
                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .redirectUri(back)
        .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
        .build();
  }
}
