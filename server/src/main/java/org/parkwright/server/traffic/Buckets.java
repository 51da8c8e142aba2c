package org.parkwright.server.traffic;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parkwright.server.traffic.Limits.Kind;

/// Who has sent how much of late: a token bucket for each kind and sender.
///
/// Only the last [#KEPT] senders are remembered (about 10 MB), so that many addresses cannot fill
/// the memory. Whoever is forgotten begins with a full bucket; to profit from that, a sender needs
/// more addresses than are kept, and with these it has as many buckets anyway.
final class Buckets {
  static final int KEPT = 20_000;

  private final Limits limits;
  private final Map<Sender, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sender, Bucket> eldest) {
          return size() > KEPT;
        }
      };

  private record Sender(Kind kind, String who) {}

  Buckets(Limits limits) {
    this.limits = limits;
  }

  /// Counts one request.
  ///
  /// @param who address or account
  /// @return how long to wait; empty when the request may pass
  Optional<Duration> take(Kind kind, String who) {
    Allowance allowance = limits.allowances().get(kind);
    if (allowance == null) {
      return Optional.empty();
    }
    ConsumptionProbe probe = bucket(kind, who, allowance).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private Bucket bucket(Kind kind, String who, Allowance allowance) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(new Sender(kind, who), sender -> full(allowance));
    }
  }

  private static Bucket full(Allowance allowance) {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(allowance.burst())
                    .refillGreedy(allowance.perMinute(), Duration.ofMinutes(1)))
        .build();
  }

  /// How many senders are remembered.
  int size() {
    synchronized (buckets) {
      return buckets.size();
    }
  }
}
