package org.parkwright.server.traffic;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.parkwright.server.traffic.Limits.Kind;
import org.springframework.web.filter.OncePerRequestFilter;

/// Counts requests by the address that sends them, before anybody asks the database who that is.
final class AddressLimit extends OncePerRequestFilter {
  private final Buckets buckets;
  private final boolean thisMachineToo;

  AddressLimit(Buckets buckets, boolean thisMachineToo) {
    this.buckets = buckets;
    this.thisMachineToo = thisMachineToo;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Asked.uncounted(request) || (Asked.fromThisMachine(request) && !thisMachineToo);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String sender = Asked.sender(request);
    Optional<Duration> wait = buckets.take(Kind.ADDRESS, sender);
    if (wait.isEmpty() && Asked.guesses(request)) {
      wait = buckets.take(Kind.SECRET, sender);
    }
    if (wait.isPresent()) {
      Refusal.wait(request, response, wait.get());
    } else {
      chain.doFilter(request, response);
    }
  }
}
