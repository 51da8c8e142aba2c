package org.parkwright.server.traffic;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away addresses that hide letters, digits, points or slashes behind `%`.
///
/// No browser writes `/%61pi/` for `/api/`; whoever does hopes that one part of the server reads
/// it so and another does not. Here an address has one spelling, and all parts read the same.
final class PlainAddress extends OncePerRequestFilter {
  /// Letters, digits and `-._~`, which never need hiding (RFC 3986, 2.3), and `/`, `\`, `%`, `;`
  /// and control characters, which have no place in a part of our addresses.
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?i)%(?:3[0-9]|4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a]|2[def]|5[cf]|7[ef]|25|3b|[01][0-9a-f])");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (HIDDEN.matcher(request.getRequestURI()).find()) {
      Refusal.with(400, request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
