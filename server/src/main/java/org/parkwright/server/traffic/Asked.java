package org.parkwright.server.traffic;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// What a request asks for, as far as counting goes, and where it comes from.
final class Asked {
  private static final List<String> UNCOUNTED = List.of("/assets/", "/health");
  private static final List<String> GUESSABLE =
      List.of("/sign-in", "/reset/", "/set-up", "/ask/", "/account/password");

  private Asked() {}

  /// The path without the reader's language.
  static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /// Files that pages are made of, and the sign of life.
  static boolean uncounted(HttpServletRequest request) {
    String path = path(request);
    return UNCOUNTED.stream().anyMatch(path::startsWith);
  }

  /// What could be guessed: sent passwords and codes, and links whose address is the secret.
  static boolean guesses(HttpServletRequest request) {
    String path = path(request);
    boolean sent = !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    return path.startsWith("/ask/")
        || path.startsWith("/reset/")
        || (sent && GUESSABLE.stream().anyMatch(path::startsWith));
  }

  /// A file that is sent.
  static boolean uploads(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
  }

  /// The address that sent a request. A household or office with IPv6 has a network of 64 bits, so
  /// that counts as one.
  static String sender(HttpServletRequest request) {
    byte[] address = bytes(request);
    return HexFormat.of().formatHex(address.length > 4 ? Arrays.copyOf(address, 8) : address);
  }

  static boolean fromThisMachine(HttpServletRequest request) {
    try {
      return InetAddress.getByAddress(bytes(request)).isLoopbackAddress();
    } catch (UnknownHostException noAddress) {
      return false;
    }
  }

  /// The text is an address already, so that no name is looked up.
  private static byte[] bytes(HttpServletRequest request) {
    try {
      return InetAddress.ofLiteral(request.getRemoteAddr()).getAddress();
    } catch (IllegalArgumentException noAddress) {
      return new byte[4];
    }
  }
}
