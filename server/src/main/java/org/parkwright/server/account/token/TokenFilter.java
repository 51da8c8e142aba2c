package org.parkwright.server.account.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.parkwright.domain.people.Actor;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.api.fault.Problems;
import org.parkwright.store.people.TokenTable.Bearer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets programs in that show a token: `Authorization: Bearer pw_…`, on calls only (RFC 6750).
/// Without one a program is a visitor; with one that is ended, too old or unknown it is turned
/// away, so that nobody believes to be signed in who is not.
public final class TokenFilter extends OncePerRequestFilter {
  private static final String BEARER = "bearer ";
  private static final int LONGEST = 200;
  private final Tokens tokens;

  public TokenFilter(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Knocking.isCall(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String shown = request.getHeader("Authorization");
    if (shown == null) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Bearer> bearer = secret(shown).flatMap(tokens::find);
    if (bearer.isEmpty()) {
      refuse(request, response);
      return;
    }
    Bearer token = bearer.get();
    Actor actor = Actor.program(token.account(), token.grants(), token.scopes());
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(actor, "", java.util.List.of())));
    chain.doFilter(request, response);
  }

  private static Optional<String> secret(String header) {
    boolean bearer =
        header.length() <= LONGEST && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    return bearer
        ? Optional.of(header.substring(BEARER.length()).strip())
            .filter(secret -> secret.startsWith(Tokens.PREFIX))
        : Optional.empty();
  }

  /// RFC 9457 in the body, RFC 6750 in the header.
  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    Problems.write(request, response, 401, "token.refused");
  }
}
