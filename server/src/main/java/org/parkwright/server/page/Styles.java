package org.parkwright.server.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.parkwright.render.DocumentHtml;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The style of documents, served from where reports take it too.
@Controller
public final class Styles {
  private final byte[] style = DocumentHtml.css().getBytes(StandardCharsets.UTF_8);

  @GetMapping("/assets/document.css")
  ResponseEntity<byte[]> documents() {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
        .body(style);
  }
}
