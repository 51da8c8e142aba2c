package org.parkwright.server.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.server.account.provider.Provider;
import org.parkwright.server.account.reset.MailServer;
import picocli.CommandLine.Option;

/// Options of `serve` about people; secrets come from the environment only, because options stand
/// in the list of processes.
public final class OutsideOptions {
  @Option(
      names = "--address",
      paramLabel = "URL",
      defaultValue = "${env:PARKWRIGHT_ADDRESS}",
      description = "Where people reach the server, as https://parks.example.org.")
  private @Nullable String address;

  @Option(
      names = "--proxy",
      paramLabel = "ADDRESS",
      defaultValue = "${env:PARKWRIGHT_PROXY}",
      description =
          "Believe X-Forwarded-For, -Proto and -Host when they come from this address, as"
              + " 127.0.0.1.")
  private @Nullable String proxy;

  @Option(
      names = "--mail",
      paramLabel = "URL",
      defaultValue = "${env:PARKWRIGHT_MAIL}",
      description = {
        "Send letters through smtp://USER:PASSWORD@HOST:PORT?from=ADDRESS or smtps://…; better as",
        "PARKWRIGHT_MAIL, because of the password."
      })
  private @Nullable String mail;

  @Option(
      names = "--oidc-issuer",
      paramLabel = "URL",
      defaultValue = "${env:PARKWRIGHT_OIDC_ISSUER}",
      description = {
        "Let an OpenID Connect provider vouch for people. With it go PARKWRIGHT_OIDC_CLIENT,",
        "PARKWRIGHT_OIDC_SECRET, PARKWRIGHT_OIDC_NAME (on the button) and PARKWRIGHT_OIDC_LOGIN",
        "(claim for the login name; preferred_username)."
      })
  private @Nullable String issuer;

  @Option(
      names = "--remind",
      paramLabel = "WHEN",
      defaultValue = "${env:PARKWRIGHT_REMIND:-daily}",
      description = {
        "Where there is --mail: look for whom something waits off or daily, and write to each at",
        "most once a week (default: daily; or PARKWRIGHT_REMIND)."
      })
  private Reminding remind = Reminding.DAILY;

  /// Whether people are reminded by mail.
  enum Reminding {
    OFF,
    DAILY
  }

  /// What was asked for.
  public Outside read() {
    return new Outside(
        given(address),
        given(proxy),
        given(mail).map(MailServer::of),
        given(issuer).map(OutsideOptions::provider),
        remind == Reminding.DAILY);
  }

  private static Provider provider(String issuer) {
    return new Provider(
        issuer,
        environment("CLIENT").orElse(""),
        environment("SECRET").orElse(""),
        environment("NAME").orElse(java.net.URI.create(issuer).getHost()),
        environment("LOGIN").orElse("preferred_username"));
  }

  private static Optional<String> environment(String name) {
    return given(System.getenv("PARKWRIGHT_OIDC_" + name));
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isBlank());
  }
}
