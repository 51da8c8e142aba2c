package org.parkwright.server.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/// A provider that lies: everything about it is as it should be, except the one thing about its
/// tokens that a story names.
final class FalseProvider implements AutoCloseable {
  static final String SECRET = "a secret of at least thirty-two letters";

  /// What is wrong with the token.
  enum Lie {
    NONE,
    NONCE,
    NO_NONCE,
    AUDIENCE,
    ISSUER,
    EXPIRED,
    FROM_THE_FUTURE,
    UNSIGNED,
    OTHER_KEY,
    SHARED_SECRET,
    NO_SUBJECT,
    NO_TOKEN,
    RUBBISH
  }

  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey other;
  private volatile Lie lie = Lie.NONE;
  private volatile @Nullable String nonce;

  FalseProvider() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("true").generate();
    other = new RSAKeyGenerator(2048).keyID("true").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.well-known/openid-configuration", x -> json(x, configuration()));
    server.createContext("/keys", x -> json(x, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// From now on tokens lie like this, for whoever left with this nonce.
  void tell(Lie next, String nonceOfDeparture) {
    lie = next;
    nonce = nonceOfDeparture;
  }

  private String configuration() {
    String at = issuer();
    return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
        "jwks_uri":"%1$s/keys","subject_types_supported":["public"],
        "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}
        """
        .formatted(at);
  }

  private void token(HttpExchange exchange) throws IOException {
    try {
      String id = lie == Lie.NO_TOKEN ? "" : ",\"id_token\":\"" + idToken() + "\"";
      json(
          exchange,
          "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":60" + id + "}");
    } catch (JOSEException e) {
      throw new IOException(e);
    }
  }

  private String idToken() throws JOSEException {
    Instant now = Instant.now();
    Instant made =
        switch (lie) {
          case EXPIRED -> now.minus(Duration.ofHours(2));
          case FROM_THE_FUTURE -> now.plus(Duration.ofHours(2));
          default -> now;
        };
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(lie == Lie.ISSUER ? "https://other.example" : issuer())
            .audience(lie == Lie.AUDIENCE ? "another client" : "parkwright")
            .claim("preferred_username", "liar-" + lie.ordinal())
            .issueTime(Date.from(made))
            .expirationTime(Date.from(made.plus(Duration.ofHours(1))));
    if (lie != Lie.NO_SUBJECT) {
      claims.subject("somebody");
    }
    if (lie != Lie.NO_NONCE) {
      claims.claim("nonce", lie == Lie.NONCE ? "x" : nonce);
    }
    return written(claims.build());
  }

  private String written(JWTClaimsSet claims) throws JOSEException {
    if (lie == Lie.RUBBISH) {
      return "a.b.c";
    }
    if (lie == Lie.UNSIGNED) {
      return new PlainJWT(claims).serialize();
    }
    boolean shared = lie == Lie.SHARED_SECRET;
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(shared ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                .keyID("true")
                .build(),
            claims);
    token.sign(
        shared
            ? new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8))
            : new RSASSASigner(lie == Lie.OTHER_KEY ? other : key));
    return token.serialize();
  }

  private static void json(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
