package org.parkwright.server.language;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// The page of ours that a request was sent from, as far as the browser says so.
final class OwnPage {
  private OwnPage() {}

  /// The address of the page; empty when the request came from outside.
  static Optional<URI> before(HttpServletRequest request) {
    String referer = request.getHeader("Referer");
    String host = request.getHeader("Host");
    if (referer == null || host == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(referer))
          .filter(page -> host.equalsIgnoreCase(page.getRawAuthority()))
          .filter(page -> page.getRawPath() != null && page.getRawPath().startsWith("/"));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
