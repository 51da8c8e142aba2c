package org.parkwright.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.server.api.Program.PARK;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parkwright.server.CalledServer;
import org.parkwright.server.account.Visitor;

/// What programs say and ask for people: remarks and questions, links for colleagues.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalkStoryTest {
  private static final String FIRM = PARK + "/tenants/anchor-cables";
  private CalledServer server;
  private Program contributor;
  private Program reviewer;
  private Program tenant;

  @BeforeAll
  void start() {
    server = CalledServer.unlimited();
    contributor = Program.of(server, "contributor");
    reviewer = Program.of(server, "reviewer");
    tenant = Program.of(server, "tenant");
  }

  @AfterAll
  void end() {
    server.close();
  }

  @Test
  void aQuestionIsAskedAnsweredAndSettled() {
    String talk = PARK + "/comments/2025";
    Program.Answer asked =
        reviewer
            .post(
                talk,
                "{\"kind\": \"question\", \"variable\": \"water.fresh\","
                    + " \"text\": \"Which meter?\"}")
            .is(201);
    long question = asked.at("/number").asLong();
    assertThat(server.signedIn("contributor").open("/tasks").body()).contains("Which meter?");
    Program.Answer open = contributor.get(talk + "?variable=water.fresh").is(200);
    assertThat(open.at("/conversations/0/number").asLong()).isEqualTo(question);
    assertThat(open.at("/conversations/0/state").asString()).isEqualTo("open");
    assertThat(open.at("/conversations/0/author").asString()).isEqualTo(server.account("reviewer"));

    String answer = "{\"kind\": \"answer\", \"text\": \"Meter 4.\", \"answers\": %d}";
    contributor.post(talk, answer.formatted(question)).is(201);
    assertThat(contributor.get(talk).is(200).at("/conversations/0/state").asString())
        .isEqualTo("answered");
    reviewer.post(talk, "{\"kind\": \"settled\", \"answers\": " + question + "}").is(201);
    Program.Answer settled = contributor.get(talk).is(200);
    assertThat(settled.at("/conversations/0/state").asString()).isEqualTo("settled");
    assertThat(settled.at("/conversations/0/replies/0/text").asString()).isEqualTo("Meter 4.");
    assertThat(contributor.post(talk, answer.formatted(question)).is(409).text())
        .contains("This question is settled or not here");
    contributor.post(PARK + "/comments/2024", answer.formatted(question)).is(409);
    String page = CalledServer.PARK + "/comments/2025";
    assertThat(server.signedIn("reader").open(page).body()).contains("Meter 4.");
  }

  @Test
  void allThatIsWrongWithACommentIsToldAtOnce() {
    Program.Answer wrong =
        contributor
            .speaking("fr")
            .post(
                PARK + "/comments/2025",
                "{\"kind\": \"remark\", \"variable\": \"water.frech\", \"answers\": 3}")
            .is(422);
    assertThat(wrong.each("errors", "place")).containsExactly("#/text", "#/answers", "#/variable");
    assertThat(wrong.at("/errors/2/expected").asString())
        .isEqualTo("une valeur connue ; au plus près : water.fresh");
    assertThat(contributor.post(PARK + "/comments/2025", "{\"kind\": \"answer\"}").is(422).text())
        .contains("#/text", "#/answers");
    assertThat(contributor.post(PARK + "/comments/2025", "{\"kind\": \"shout\"}").is(422).text())
        .contains("remark, question, answer, settled");
  }

  @Test
  void aLongTalkIsReadInParts() {
    String talk = PARK + "/comments/2021";
    for (int i = 0; i < 5; i++) {
      contributor.post(talk, "{\"kind\": \"remark\", \"text\": \"remark " + i + "\"}").is(201);
    }
    Program.Answer first = contributor.get(talk + "?most=3").is(200);
    assertThat(first.each("conversations", "text"))
        .containsExactly("remark 4", "remark 3", "remark 2");
    Program.Answer rest = contributor.get(first.at("/next").asString()).is(200);
    assertThat(rest.each("conversations", "text")).containsExactly("remark 1", "remark 0");
    assertThat(rest.json().has("next")).isFalse();
    contributor.get(talk + "?most=0").is(400);
    contributor.get(talk + "?before=-1").is(400);
  }

  @Test
  void whatIsSaidAboutAFirmStaysBetweenItAndItsPark() {
    String talk = FIRM + "/comments/2024";
    String remark = "{\"kind\": \"remark\", \"text\": \"From the payroll.\"}";
    tenant.post(talk, remark).is(201);
    assertThat(contributor.get(talk).is(200).text()).contains("From the payroll.");
    assertThat(contributor.get(PARK + "/comments/2024").is(200).text())
        .doesNotContain("From the payroll.");
    for (String login : List.of("steward", "reader", "administrator")) {
      Program.of(server, login).get(talk).is(403);
      Program.of(server, login).post(talk, remark).is(403);
    }
    Program neighbour = Program.granted(server, "contributor xx/lantern-bay/anchor-foods");
    neighbour.get(talk).is(403);
    neighbour.post(talk, remark).is(403);
    tenant.post(PARK + "/comments/2024", remark).is(403);
    Program.visitor(server).get(talk).is(401);
  }

  @Test
  void aColleagueAnswersByALinkThatIsToldOnce() {
    String asks = PARK + "/asks/2023-Q1";
    Program.Answer made =
        contributor
            .post(
                asks,
                "{\"variables\": [\"water.fresh\"], \"note\": \"For the yearly report\","
                    + " \"days\": 7}")
            .is(201);
    String link = made.at("/link").asString();
    assertThat(link).matches("http://127\\.0\\.0\\.1:\\d+/ask/[A-Za-z0-9_-]{43}");
    String form = URI.create(link).getPath();
    Program.Answer listed = contributor.get(asks).is(200);
    assertThat(listed.at("/asks/0/number").asLong()).isEqualTo(made.at("/number").asLong());
    assertThat(listed.at("/asks/0/variables/0").asString()).isEqualTo("water.fresh");
    assertThat(listed.text()).doesNotContain(form.substring(form.lastIndexOf('/') + 1));

    Visitor colleague = new Visitor(server.address());
    assertThat(colleague.open(form).body()).contains("For the yearly report", "water.fresh.value");
    colleague.send(
        form,
        form,
        Map.of(
            "by", "Lan of the waterworks",
            "water.fresh.value", "250000",
            "water.fresh.unit", "m³",
            "water.fresh.source", "meter"));
    assertThat(contributor.get(asks).is(200).json().at("/asks/0").has("answered")).isTrue();
    assertThat(contributor.get(PARK + "/figures/2023-Q1").is(200).text()).contains("250000");

    String end = "{\"ask\": " + made.at("/number").asLong() + "}";
    contributor.post(FIRM.replace("anchor-cables", "none") + "/asks/2023-Q1/end", end).is(403);
    tenant.post(FIRM + "/asks/2023-Q1/end", end).is(409);
    contributor.post(PARK + "/asks/2023-Q2/end", end).is(409);
    assertThat(colleague.open(form).statusCode()).as("not ended from elsewhere").isEqualTo(200);
    contributor.post(asks + "/end", end).is(200);
    assertThat(contributor.post(asks + "/end", end).is(409).text()).contains("could be ended");
    assertThat(colleague.open(form).statusCode()).isEqualTo(404);
    assertThat(contributor.get(asks).is(200).json().path("asks")).isEmpty();
    assertThat(contributor.get(asks + "?state=all").is(200).each("asks", "state"))
        .containsExactly("ended");
    contributor.get(asks + "?state=shut").is(400);
  }

  @Test
  void whatCannotBeAskedIsToldAtOnceAndNoLinkIsMade() {
    String asks = PARK + "/asks/2032";
    Program.Answer wrong =
        contributor
            .post(asks, "{\"variables\": [\"water.fresh\", \"water.frech\"], \"days\": 61}")
            .is(422);
    assertThat(wrong.each("errors", "place")).containsExactly("#/variables/1", "#/days");
    contributor.post(asks, "{\"variables\": []}").is(422);
    tenant.post(FIRM + "/asks/2032", "{\"variables\": [\"management.entity\"]}").is(422);
    tenant.post(asks, "{\"variables\": [\"water.fresh\"]}").is(403);
    reviewer.get(asks).is(403);
    contributor.get(FIRM + "/asks/2032").is(403);
    assertThat(contributor.get(asks + "?state=all").is(200).json().path("asks")).isEmpty();

    contributor.post(PARK + "/review/2032/submit", "{}").is(200);
    assertThat(contributor.post(asks, "{\"variables\": [\"water.fresh\"]}").is(409).text())
        .contains("2032 is submitted");
  }

  @Test
  void manyLinksAreReadInParts() {
    String asks = FIRM + "/asks/2021";
    for (int i = 0; i < 3; i++) {
      tenant.post(asks, "{\"variables\": [\"tenant.employees\"]}").is(201);
    }
    Program.Answer first = tenant.get(asks + "?most=2").is(200);
    assertThat(first.json().path("asks")).hasSize(2);
    Program.Answer rest = tenant.get(first.at("/next").asString()).is(200);
    assertThat(rest.json().path("asks")).hasSize(1);
    assertThat(rest.json().has("next")).isFalse();
  }
}
