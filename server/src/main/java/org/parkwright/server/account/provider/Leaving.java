package org.parkwright.server.account.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.account.sign.OwnPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/// What somebody takes along to the provider: state, nonce, the challenge of PKCE (RFC 7636), and,
/// kept here, where they wanted to go. When the provider does not answer they stay.
final class Leaving implements OAuth2AuthorizationRequestResolver {
  /// Where people leave from.
  static final String FROM = "/sign-in/to";

  /// Attribute that names where to go afterwards.
  static final String NEXT = "parkwright.next";

  private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);
  private final DefaultOAuth2AuthorizationRequestResolver standard;

  Leaving(ClientRegistrationRepository registrations) {
    standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, FROM);
    standard.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    if (!Knocking.path(request).equals(FROM + "/" + ProviderRegistration.ID)) {
      return null;
    }
    try {
      return withNext(standard.resolve(request), request);
    } catch (RuntimeException unreachable) {
      LOG.warn("the identity provider does not answer: {}", unreachable.toString());
      return null;
    }
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
    return withNext(standard.resolve(request, id), request);
  }

  private static @Nullable OAuth2AuthorizationRequest withNext(
      @Nullable OAuth2AuthorizationRequest leaving, HttpServletRequest request) {
    if (leaving == null) {
      return null;
    }
    String next = Optional.ofNullable(request.getParameter("next")).orElse("/");
    return OAuth2AuthorizationRequest.from(leaving)
        .attributes(
            (Map<String, Object> kept) ->
                kept.put(NEXT, request.getContextPath() + OwnPath.of(next)))
        .build();
  }
}
