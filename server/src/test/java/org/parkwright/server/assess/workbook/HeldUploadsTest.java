package org.parkwright.server.assess.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.record.Records.Recorded;

class HeldUploadsTest {
  private static final ParkId PARK = ParkId.of("xx/example");
  private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");

  private final HeldUploads uploads = new HeldUploads();

  private String keep() {
    return uploads.keep(
        new HeldUploads.Held(
            PARK,
            Period.year(2024),
            "a.xlsx",
            "0".repeat(64),
            List.of("eip-2017@1"),
            List.of(),
            1,
            new Recorded(List.of(), List.of(), List.of()),
            NOON));
  }

  @Test
  void goodRowsAreAcceptedOnce() {
    String number = keep();
    assertThat(uploads.take(number, PARK, NOON)).isPresent();
    assertThat(uploads.take(number, PARK, NOON)).isEmpty();
  }

  @Test
  void halfAnHourLaterTheyAreGone() {
    assertThat(uploads.take(keep(), PARK, NOON.plus(Duration.ofMinutes(31)))).isEmpty();
  }

  @Test
  void anotherParkCannotTakeThem() {
    assertThat(uploads.take(keep(), ParkId.of("xx/other"), NOON)).isEmpty();
  }

  @Test
  void onlyTheLastFewAreKept() {
    List<String> numbers = IntStream.range(0, 25).mapToObj(i -> keep()).toList();
    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(uploads.take(numbers.getFirst(), PARK, NOON)).isEmpty();
    assertThat(uploads.take(numbers.getLast(), PARK, NOON)).isPresent();
  }
}
