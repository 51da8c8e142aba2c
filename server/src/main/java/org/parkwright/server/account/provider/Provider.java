package org.parkwright.server.account.provider;

/// An identity provider that vouches for people.
///
/// @param issuer its address, as its tokens name it; what it offers is read from
///     `.well-known/openid-configuration` below
/// @param client how it knows this server
/// @param secret what this server shows it; empty for a public client
/// @param name what stands on the button
/// @param loginClaim the claim that becomes the login name of somebody new
public record Provider(
    String issuer, String client, String secret, String name, String loginClaim) {

  public Provider {
    if (!issuer.startsWith("https://")
        && !issuer.matches("http://(127\\.0\\.0\\.1|localhost)[:/].*")) {
      throw new IllegalArgumentException(
          "an identity provider is reached by https; found the issuer \"" + issuer + "\"");
    }
    if (client.isBlank()) {
      throw new IllegalArgumentException(
          "the identity provider " + issuer + " needs a client id; set PARKWRIGHT_OIDC_CLIENT");
    }
  }

  @Override
  public String toString() {
    return issuer;
  }
}
