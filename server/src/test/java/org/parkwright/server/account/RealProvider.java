package org.parkwright.server.account;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/// A real identity provider on a port of its own: Spring's authorization server with a sign-in page
/// and three people, whose password is their name twice.
final class RealProvider implements AutoCloseable {
  static final String CLIENT = "parkwright";
  static final String SECRET = "what only the two of us know";
  private final ConfigurableApplicationContext running;

  private RealProvider(ConfigurableApplicationContext running) {
    this.running = running;
  }

  /// Starts it for a server that people call by an address.
  static RealProvider forServer(String address) {
    SpringApplication application = new SpringApplication(Office.class);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("back", address + "/sign-in/back"));
    return new RealProvider(
        application.run(
            "--spring.config.location=optional:classpath:/none.properties",
            "--spring.main.banner-mode=off",
            "--logging.level.root=ERROR",
            "--server.servlet.session.cookie.name=office",
            "--server.address=127.0.0.1",
            "--server.port=0"));
  }

  String issuer() {
    return "http://127.0.0.1:" + running.getEnvironment().getRequiredProperty("local.server.port");
  }

  @Override
  public void close() {
    running.close();
  }

  /// What the provider is made of.
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Office {
    @Bean
    RegisteredClientRepository clients(String back) {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId(UUID.randomUUID().toString())
              .clientId(CLIENT)
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(back)
              .scope("openid")
              .scope("profile")
              .scope("email")
              .clientSettings(
                  ClientSettings.builder()
                      .requireProofKey(true)
                      .requireAuthorizationConsent(false)
                      .build())
              .build());
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(person("mai"), person("keeper"), person("second"));
    }

    private static org.springframework.security.core.userdetails.UserDetails person(String name) {
      return User.withUsername(name).password("{noop}" + name + name).roles("STAFF").build();
    }

    @Bean
    JWKSource<SecurityContext> keys() throws Exception {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      RSAKey key =
          new RSAKey.Builder((RSAPublicKey) pair.getPublic())
              .privateKey((RSAPrivateKey) pair.getPrivate())
              .keyID("office")
              .build();
      return new ImmutableJWKSet<>(new JWKSet(key));
    }

    /// Claims as offices give them; the mail of `mai` is that of somebody who has an account.
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return context ->
          context
              .getClaims()
              .claims(
                  all ->
                      all.putAll(
                          Map.of(
                              "preferred_username",
                              String.valueOf(context.getPrincipal().getName()),
                              "name",
                              "Office " + context.getPrincipal().getName(),
                              "email",
                              "keeper@example.org",
                              "email_verified",
                              true)));
    }
  }
}
