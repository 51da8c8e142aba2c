package org.parkwright.server.traffic;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.parkwright.server.api.fault.Problems;

/// Says to a person or a program that it must wait, or why its request goes no further.
final class Refusal {
  private Refusal() {}

  /// 429 with the seconds to wait, rounded up.
  static void wait(HttpServletRequest request, HttpServletResponse response, Duration time)
      throws IOException {
    response.setHeader("Retry-After", Long.toString(Math.max(1, time.plusMillis(999).toSeconds())));
    with(429, request, response);
  }

  static void with(int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Problems.concern(request)) {
      Problems.write(request, response, status);
    } else {
      response.sendError(status);
    }
  }
}
