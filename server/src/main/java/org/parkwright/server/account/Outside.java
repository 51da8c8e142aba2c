package org.parkwright.server.account;

import java.util.Optional;
import org.parkwright.server.account.provider.Provider;
import org.parkwright.server.account.reset.MailServer;

/// How this server stands to others.
///
/// @param address where people reach it, as `https://parks.example.org`; needed for links in mail
/// @param proxy address of the machine before it whose word on where a request comes from counts
/// @param mail who carries its letters
/// @param provider who vouches for people
/// @param reminds whether people are written to, once a day at most, when something waits for them;
///     only where there is mail
public record Outside(
    Optional<String> address,
    Optional<String> proxy,
    Optional<MailServer> mail,
    Optional<Provider> provider,
    boolean reminds) {
  /// A server on its own.
  public static final Outside NOTHING =
      new Outside(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  public Outside {
    address = address.map(given -> given.replaceAll("/+$", ""));
    if (address.isPresent() && !address.get().matches("https?://[A-Za-z0-9.:\\[\\]-]+")) {
      throw new IllegalArgumentException(
          "--address is \"%s\"; expected where people reach the server, as https://parks.example.org"
              .formatted(address.get()));
    }
    if (mail.isPresent() && address.isEmpty()) {
      throw new IllegalArgumentException(
          "letters hold links to this server, so --mail needs --address, as https://parks.example.org");
    }
  }

  /// The name by which people reach the server; empty when none was given.
  public Optional<String> host() {
    return address
        .map(given -> java.net.URI.create(given).getHost())
        .filter(name -> !name.isEmpty());
  }
}
