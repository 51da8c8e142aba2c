package org.parkwright.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.server.OwnServer;
import org.parkwright.server.account.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who reads the history, goes back in time, takes figures back and erases, over plain HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryPagesTest {
  private static final String PARK = "/parks/xx/lantern-bay";
  private static final String FIGURE = PARK + "/figures/2024/hj-274-2015/HJ-10";
  private static final Pattern NUMBER = Pattern.compile("name=\"figure\" value=\"(\\d+)\"");
  private OwnServer server;

  @BeforeAll
  void start() throws Exception {
    Path data = Files.createTempDirectory("parkwright-history").resolve("data");
    server = OwnServer.on(data, "127.0.0.1", true);
  }

  @AfterAll
  void end() {
    server.close();
  }

  private Visitor as(String role) {
    Visitor visitor = new Visitor(server.address());
    assertThat(visitor.signIn(role, "demonstration").statusCode()).isEqualTo(303);
    return visitor;
  }

  @Test
  void theHistoryOfAParkIsReadInPagesFilteredAndTakenAlong() {
    Visitor reader = as("reader");
    HttpResponse<String> first = reader.open(PARK + "/history");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body())
        .contains("History of Lantern Bay", "Step of the review added", "Older entries");
    Matcher older = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(first.body());
    assertThat(older.find()).isTrue();
    assertThat(reader.open(older.group(1).replace("&amp;", "&")).body()).contains("Figure added");
    assertThat(reader.open(PARK + "/history?who=a000000000000").body())
        .contains("Nothing was changed");
    assertThat(reader.open(PARK + "/history?until=2020-01-01").body())
        .contains("Nothing was changed");
    assertThat(reader.open(PARK + "/history?variable=energy.total").body())
        .contains("<option value=\"energy.total\" selected", "Figure added: Energy consumption");
    String csv = reader.open(PARK + "/history.csv").body();
    assertThat(csv).startsWith("\uFEFFseq,at,who,name,why").contains("xx/lantern-bay");
    JsonNode json = new JsonMapper().readTree(reader.open(PARK + "/history.json").body());
    assertThat(json.size()).isGreaterThan(100);
    assertThat(json.get(0).get("hash").asString()).hasSize(64);
    assertThat(csv).doesNotContain("vn/amata", ",members,");
  }

  @Test
  void visitorsAndReadersSeeOnlyWhatIsTheirs() {
    Visitor anybody = new Visitor(server.address());
    assertThat(anybody.open(PARK + "/history").statusCode()).isNotEqualTo(200);
    assertThat(anybody.open("/history").statusCode()).isNotEqualTo(200);
    assertThat(anybody.open(FIGURE).body()).doesNotContain("What was recorded");
    assertThat(anybody.open(PARK + "?asOf=2020-01-01").body()).doesNotContain("As of 2020");
    Visitor reader = as("reader");
    assertThat(reader.open("/history").statusCode()).isNotEqualTo(200);
    assertThat(reader.open(FIGURE).body())
        .contains("What was recorded")
        .doesNotContain("Withdraw this figure");
  }

  @Test
  void pagesGoBackInTime() {
    Visitor reader = as("reader");
    assertThat(reader.open(PARK + "?asOf=2020-01-01").body()).contains("Nobody had recorded");
    assertThat(reader.open(PARK + "?asOf=2025-06-01").body()).contains("As of 2025-06-01");
    assertThat(reader.open(PARK + "?asOf=yesterday").body()).contains("is no date");
    HttpResponse<String> before = reader.open(PARK + "/scorecard/2024?asOf=2020-01-01");
    HttpResponse<String> after = reader.open(PARK + "/scorecard/2024?asOf=2025-06-01T10:00Z");
    assertThat(before.statusCode()).isEqualTo(200);
    assertThat(before.body()).contains("As of 2020-01-01").isNotEqualTo(after.body());
    assertThat(after.body()).contains("asOf=2025-06-01T10:00Z");
    assertThat(reader.open(FIGURE + "?asOf=2020-01-01").body()).contains("As of 2020-01-01");
  }

  @Test
  void aFigureIsTakenBackWithItsReasonAndStaysListed() {
    Visitor contributor = as("contributor");
    assertThat(contributor.open(FIGURE).body())
        .as("while the period is approved")
        .contains("What was recorded")
        .doesNotContain("Withdraw this figure");
    as("steward")
        .send(PARK, PARK + "/review/2024/reopen", Map.of("comment", "a meter was read wrongly"));
    Matcher number = NUMBER.matcher(contributor.open(FIGURE).body());
    assertThat(number.find()).as("in the period opened again").isTrue();
    Map<String, String> form =
        Map.of("figure", number.group(1), "reason", "read from the wrong meter", "back", FIGURE);
    String at = PARK + "/withdraw/2024";
    assertThat(contributor.send(FIGURE, at, Map.of("figure", number.group(1))).statusCode())
        .as("without a reason")
        .isEqualTo(422);
    assertThat(contributor.send(FIGURE, PARK + "/withdraw/2023", form).statusCode())
        .as("in a period that is approved")
        .isEqualTo(409);
    HttpResponse<String> done = contributor.send(FIGURE, at, form);
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(contributor.open(FIGURE).body())
        .contains("Withdrawn by", "read from the wrong meter", "Withdrawal of a figure added");
    assertThat(contributor.send(FIGURE, at, form).statusCode()).as("again").isEqualTo(422);
    assertThat(as("reader").send(FIGURE, at, form).statusCode()).isEqualTo(403);
  }

  @Test
  void anAdministratorErasesWordsAndTheHistoryStaysWhole() {
    Visitor administrator = as("administrator");
    assertThat(administrator.open("/history").body()).contains("History of everything");
    Map<String, String> form =
        Map.of("what", "observations", "key", "1", "reason", "asked for by the person");
    Map<String, String> without = Map.of("what", "observations", "key", "1", "reason", " ");
    assertThat(administrator.send("/history", "/history/erase", without).statusCode())
        .isEqualTo(422);
    HttpResponse<String> done = administrator.send("/history", "/history/erase", form);
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(administrator.open(Visitor.to(done)).body())
        .contains("The content of 1 entry was erased", "asked for by the person");
    assertThat(administrator.send("/history", "/history/erase", form).statusCode()).isEqualTo(422);
    assertThat(as("steward").send("/", "/history/erase", form).statusCode()).isNotEqualTo(302);
    assertThat(server.database().read(at -> at.history().check(java.util.Optional.empty())).flaws())
        .isEmpty();
  }
}
