package org.parkwright.server.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.parkwright.server.traffic.Limits.Kind;

/// Limits as they are written, and senders as they are remembered.
class LimitsTest {

  @Test
  void limitsAreReadAsTheyAreWritten() {
    Limits limits = Limits.of("address=5/60 secret=2/1 this-machine");
    assertThat(limits.allowances())
        .containsEntry(Kind.ADDRESS, new Allowance(5, 60))
        .containsEntry(Kind.SECRET, new Allowance(2, 1))
        .hasSize(2);
    assertThat(limits.thisMachineToo()).isTrue();
    assertThat(Limits.of("off").allowances()).isEmpty();
    assertThat(Limits.USUAL.allowances()).hasSize(4);
  }

  @Test
  void whatCannotBeReadIsToldWithWhatCould() {
    assertThatThrownBy(() -> Limits.of("adress=5/60"))
        .hasMessageContaining("address, account, secret and upload")
        .hasMessageContaining("\"adress\"");
    assertThatThrownBy(() -> Limits.of("address=5")).hasMessageContaining("BURST/PER_MINUTE");
    assertThatThrownBy(() -> Limits.of("address=0/60")).hasMessageContaining("at least 1");
  }

  @Test
  void whoeverHasUsedItsShareWaitsAndOthersDoNot() {
    Buckets buckets = new Buckets(Limits.of("address=3/60"));
    for (int i = 0; i < 3; i++) {
      assertThat(buckets.take(Kind.ADDRESS, "a")).isEmpty();
    }
    assertThat(buckets.take(Kind.ADDRESS, "a"))
        .hasValueSatisfying(
            wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1)));
    assertThat(buckets.take(Kind.ADDRESS, "b")).isEmpty();
    assertThat(buckets.take(Kind.SECRET, "a")).as("not limited").isEmpty();
  }

  @Test
  void manySendersDoNotFillTheMemory() {
    Buckets buckets = new Buckets(Limits.USUAL);
    for (int i = 0; i < 3 * Buckets.KEPT; i++) {
      buckets.take(Kind.ADDRESS, "sender " + i);
    }
    assertThat(buckets.size()).isEqualTo(Buckets.KEPT);
  }
}
