package org.parkwright.server.traffic;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.traffic.Limits.Kind;
import org.springframework.web.filter.OncePerRequestFilter;

/// Counts requests of whoever is signed in or shows a token, and what is uploaded.
final class AccountLimit extends OncePerRequestFilter {
  private final Buckets buckets;
  private final boolean thisMachineToo;

  AccountLimit(Buckets buckets, boolean thisMachineToo) {
    this.buckets = buckets;
    this.thisMachineToo = thisMachineToo;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Asked.uncounted(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> account = Knocking.actor().account();
    Optional<Duration> wait = account.flatMap(who -> buckets.take(Kind.ACCOUNT, who));
    if (wait.isEmpty() && Asked.uploads(request)) {
      boolean counted = account.isPresent() || thisMachineToo || !Asked.fromThisMachine(request);
      wait =
          counted
              ? buckets.take(Kind.UPLOAD, account.orElseGet(() -> Asked.sender(request)))
              : Optional.empty();
    }
    if (wait.isPresent()) {
      Refusal.wait(request, response, wait.get());
    } else {
      chain.doFilter(request, response);
    }
  }
}
