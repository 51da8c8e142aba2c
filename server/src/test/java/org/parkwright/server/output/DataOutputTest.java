package org.parkwright.server.output;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.formats.observation.ObservationsCsv;
import org.parkwright.formats.result.AssessmentJson;
import org.parkwright.formats.typed.CsvText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Files for programs, CSV and JSON: every text is one field, no field is a formula, numbers stay
/// numbers.
class DataOutputTest {
  static List<String> texts() {
    return Hostile.all();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aGuardedTextRunsNothingAndComesBack(String text) {
    String written = CsvText.guarded(text);
    assertThat(CsvText.plain(written)).isEqualTo(text);
    assertThat(CsvText.plain(CsvText.guarded(written))).isEqualTo(written);
    assertThat(written.strip()).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
  }

  @Test
  void observationsHoldEveryTextInItsField() throws Exception {
    List<Observation> written = Hostile.observations(Hostile.all());
    StringWriter out = new StringWriter();
    ObservationsCsv.write(written, out);
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
      List<NamedCsvRecord> all = rows.stream().toList();
      assertThat(all).hasSize(written.size());
      for (int i = 0; i < all.size(); i++) {
        String text = written.get(i).note();
        for (String column : List.of("note", "method", "source", "address", "author")) {
          assertThat(CsvText.plain(all.get(i).getField(column))).isEqualTo(text);
        }
        for (String field : all.get(i).getFields()) {
          assertThat(field.strip()).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
        }
      }
    }
  }

  @Test
  void theResultIsOneDocumentThatHoldsEveryText() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AssessmentJson.write(
        Hostile.scorecard(Hostile.all()),
        Hostile.park(Hostile.MARKUP.getFirst()),
        "test",
        Hostile.ENGLISH,
        out);

    String text =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(out.toByteArray())).toString();
    JsonNode root = new ObjectMapper().readTree(text);
    assertThat(root.toString()).contains("<script>alert(1)</script>");
    assertThat(text.lines())
        .as("no raw control character")
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\x00-\\x1f]"));
  }
}
