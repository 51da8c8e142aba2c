package org.parkwright.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/openapi.json`: what can be called, as OpenAPI 3.1 has it. It is drawn from these
// classes
/// when the program is built and served as a file, so it costs nothing at the start.
@RestController
final class Description {
  private static final String FILE = "/api/openapi.json";

  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> openapi() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
        .contentType(MediaType.APPLICATION_JSON)
        .body(file());
  }

  private static byte[] file() {
    try (InputStream file = Description.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the program was built without " + FILE);
      }
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE + " could not be read", unreadable);
    }
  }
}
