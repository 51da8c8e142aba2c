package org.parkwright.server.assess.workbook;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.record.Records.Recorded;

/// Good rows of faulty workbooks, kept for half an hour until somebody accepts them. Only the last
/// few are kept; a restart forgets them, and the workbook can be sent again.
final class HeldUploads {
  private static final int KEPT = 20;
  private static final Duration LONGEST = Duration.ofMinutes(30);
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Held> held =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
          return size() > KEPT;
        }
      };

  /// One upload.
  ///
  /// @param sha256 of the file, 64 hexadecimal digits
  /// @param systems index systems that the workbook was made for, as cited
  record Held(
      ParkId park,
      Period period,
      String fileName,
      String sha256,
      List<String> systems,
      List<String> issues,
      int refused,
      Recorded good,
      Instant at) {}

  /// Keeps an upload.
  ///
  /// @return the number by which it is asked for
  synchronized String keep(Held upload) {
    byte[] number = new byte[16];
    random.nextBytes(number);
    String name = HexFormat.of().formatHex(number);
    held.put(name, upload);
    return name;
  }

  /// Takes an upload out, if it is this park's and not too old.
  synchronized Optional<Held> take(String name, ParkId park, Instant now) {
    return Optional.ofNullable(held.remove(name))
        .filter(upload -> upload.park().equals(park))
        .filter(upload -> upload.at().plus(LONGEST).isAfter(now));
  }
}
