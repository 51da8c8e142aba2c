package org.parkwright.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.store.Database;
import org.parkwright.store.history.RecordedTable;
import org.parkwright.store.history.Unrecorded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody checks the history, takes a backup and brings it back.
class HistoryCommandsTest {
  @TempDir Path folder;

  @Test
  void checkedBackedUpBesideTheRunningServerAndBroughtBack() {
    String data = folder.resolve("data").toString();
    String copy = folder.resolve("copy").toString();
    String file = folder.resolve("parkwright.zip").toString();
    String head;
    try (Database running = Database.embedded(Path.of(data))) {
      running.write(
          at ->
              at.parks().save(Park.named(ParkId.of("vn/lotus"), "Lotus"), "teller", Instant.EPOCH));
      Terminal verified = Terminal.after("verify", "--data", data);
      assertThat(verified.err()).isEmpty();
      assertThat(verified.lines()).startsWith("The history is whole.", "Entries: 2 (0 erased)");
      head = verified.lines().get(2).replaceFirst("Head: *", "");
      Terminal written = Terminal.after("backup", file, "--data", data);
      assertThat(written.err()).isEmpty();
      assertThat(written.lines().getFirst()).contains("of " + kept() + " tables");
      Terminal again = Terminal.after("backup", file, "--data", data);
      assertThat(again.code()).isEqualTo(1);
      assertThat(again.err()).contains("is there already").contains("--force");
      assertThat(Terminal.after("backup", file, "--force", "--data", data).code()).isZero();
    }
    Terminal restored = Terminal.after("restore", file, "--data", copy);
    assertThat(restored.err()).isEmpty();
    assertThat(restored.code()).isZero();
    Terminal expected =
        Terminal.after("verify", "--data", copy, "--expect", head, "--format", "json");
    JsonNode told = new JsonMapper().readTree(expected.out());
    assertThat(told.get("whole").asBoolean()).isTrue();
    assertThat(told.get("head").asString()).isEqualTo(head);
    assertThat(told.get("flaws")).isEmpty();
    Terminal longer = Terminal.after("verify", "--data", copy, "--expect", "9" + head);
    assertThat(longer.code()).isEqualTo(1);
    assertThat(longer.out()).contains("BROKEN").contains("ends before the entry");
    Terminal twice = Terminal.after("restore", file, "--data", copy);
    assertThat(twice.code()).isEqualTo(1);
    assertThat(twice.err()).contains("is not empty");
  }

  @Test
  void whatCannotBeReadIsSaidInWords() throws Exception {
    Path none = folder.resolve("none");
    Terminal verified = Terminal.after("verify", "--data", none.toString());
    assertThat(verified.code()).isEqualTo(2);
    assertThat(verified.err()).contains("there is no database in").contains("--data");
    assertThat(none).doesNotExist();
    Terminal wrong = Terminal.after("verify", "--data", none.toString(), "--expect", "12");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("expected the number of an entry, a colon and its hash");
    Path text = Files.writeString(folder.resolve("notes.txt"), "no backup");
    Terminal refused = Terminal.after("restore", text.toString(), "--data", none.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("is no backup of Parkwright");
    assertThat(none).doesNotExist();
  }

  /// Tables that a backup takes along.
  private static long kept() {
    return RecordedTable.ALL.size() + Unrecorded.ALL.stream().filter(Unrecorded::kept).count();
  }
}
