package org.parkwright.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parkwright.server.api.fault.CallWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published description says what the classes say. Run with `-Dparkwright.write=true` to write
/// it anew.
class DescriptionTest {
  static final CallWords WORDS = new CallWords(Locale.ENGLISH);
  private static final Path FILE =
      Path.of(System.getProperty("parkwright.root", "..")).resolve("docs/reference/openapi.json");

  @Test
  void theDescriptionIsWhatTheCallsAre() throws Exception {
    String drawn = OpenApi.of(DrawnServer.described());
    if (Boolean.getBoolean("parkwright.write")) {
      Files.writeString(FILE, drawn);
    }
    assertThat(Files.readString(FILE))
        .as("docs/reference/openapi.json is stale; write it anew with -Dparkwright.write=true")
        .isEqualTo(drawn);
  }

  @Test
  void everyCallIsExplained() throws Exception {
    JsonNode document = JsonMapper.builder().build().readTree(Files.readString(FILE));
    assertThat(document.path("openapi").asString()).startsWith("3.1");
    Set<String> ids = new TreeSet<>();
    document
        .path("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyStream()
                    .forEach(
                        operation -> {
                          String call = operation.getKey() + " " + path.getKey();
                          JsonNode said = operation.getValue();
                          assertThat(said.path("summary").asString()).as(call).isNotBlank();
                          assertThat(ids.add(said.path("operationId").asString()))
                              .as(call)
                              .isTrue();
                          said.path("parameters")
                              .forEach(
                                  p ->
                                      assertThat(p.path("description").asString())
                                          .as(call + " " + p.path("name"))
                                          .isNotBlank());
                        }));
    assertThat(ids).hasSizeGreaterThan(9);
    assertThat(List.of(document.toString()))
        .noneMatch(text -> text.contains("org.parkwright") || text.contains("localhost"));
  }
}
