package org.parkwright.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.DemoServer;

/// How figures travel from a firm to the ministry, page by page.
class ReviewJourneyTest {
  private static final String PARK = "/parks/xx/lantern-bay";
  private static final Visit NOBODY = Visit.visitor();
  private static final Visit CONTRIBUTOR = Visit.of("contributor xx/lantern-bay");
  private static final Visit MINISTRY = Visit.of("reviewer xx", "steward xx");
  private static final Visit PARK_REVIEWER = Visit.of("reviewer xx/lantern-bay");
  private static final Visit FIRM = Visit.of("contributor xx/lantern-bay/anchor-cables");

  private static Map<String, String> water(String value) {
    return Map.of(
        "water.fresh.value", value, "water.fresh.unit", "m³", "water.fresh.source", "meter");
  }

  @Test
  void visitorsSeeWhatWasApprovedAndNothingElse() {
    assertThat(NOBODY.page(PARK + "/scorecard/2024")).contains("Approved: 2024 as it stood on");
    HttpResponse<String> hidden = NOBODY.open("/parks/vn/amata-bien-hoa/scorecard/2023");
    assertThat(hidden.statusCode()).isEqualTo(404);
    assertThat(hidden.body()).contains("not published yet", "sign-in");
    assertThat(NOBODY.open("/parks/vn/amata-bien-hoa/scorecard/2023.json").statusCode())
        .isEqualTo(404);
    assertThat(NOBODY.page("/parks/vn/amata-bien-hoa")).doesNotContain("scorecard/2023");
    assertThat(Visit.of("reader vn").page("/parks/vn/amata-bien-hoa/scorecard/2023"))
        .contains("submitted");
    assertThat(NOBODY.page("/")).contains("Approved lately").doesNotContain("/assess/2024");
  }

  @Test
  void aPeriodGoesFromOpenToPublicAndBack() {
    String form = PARK + "/assess/2025";
    String step = PARK + "/review/2025/";
    assertThat(CONTRIBUTOR.send(form, water("8000000")).statusCode()).isEqualTo(200);
    assertThat(NOBODY.open(PARK + "/scorecard/2025").statusCode()).isEqualTo(404);
    assertThat(CONTRIBUTOR.send(step + "approve", Map.of()).statusCode()).isEqualTo(403);
    assertThat(CONTRIBUTOR.send(step + "submit", Map.of()).statusCode()).isEqualTo(302);

    HttpResponse<String> late = CONTRIBUTOR.send(form, water("8000002"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Nothing was recorded", "submitted");
    HttpResponse<String> swapped =
        CONTRIBUTOR.send(form + "?only=water.fresh", water("8000003"), true);
    assertThat(swapped.statusCode()).isEqualTo(422);
    assertThat(swapped.body()).contains("submitted").doesNotContain("<html");
    assertThat(CONTRIBUTOR.page(form)).contains("<fieldset disabled");
    assertThat(CONTRIBUTOR.send(step + "submit", Map.of()).statusCode()).isEqualTo(409);

    assertThat(MINISTRY.page("/tasks")).contains("To approve", "Lantern Bay");
    assertThat(MINISTRY.send(step + "return", Map.of()).statusCode()).isEqualTo(409);
    assertThat(MINISTRY.send(step + "return", Map.of("comment", "Which meter?")).statusCode())
        .isEqualTo(302);
    assertThat(CONTRIBUTOR.page("/tasks")).contains("Returned to you", "Which meter?");
    assertThat(CONTRIBUTOR.send(form, water("8111111")).statusCode()).isEqualTo(200);
    CONTRIBUTOR.send(step + "submit", Map.of());
    assertThat(MINISTRY.send(step + "approve", Map.of()).statusCode()).isEqualTo(302);
    assertThat(NOBODY.page(PARK + "/scorecard/2025")).contains("Approved: 2025");

    assertThat(MINISTRY.send(step + "reopen", Map.of("comment", "late figures")).statusCode())
        .isEqualTo(302);
    CONTRIBUTOR.send(form, water("8234567"));
    String figure = PARK + "/figures/2025/eip-2017/EN-I6";
    assertThat(CONTRIBUTOR.page(figure)).contains("8234567");
    assertThat(NOBODY.page(figure)).contains("8111111").doesNotContain("8234567");
  }

  @Test
  void nobodyApprovesWhatTheySubmitted() {
    Visit both = Visit.of("contributor xx", "reviewer xx");
    both.send(PARK + "/assess/2026", water("8500000"));
    both.send(PARK + "/review/2026/submit", Map.of());
    HttpResponse<String> own = both.send(PARK + "/review/2026/approve", Map.of());
    assertThat(own.statusCode()).isEqualTo(409);
    assertThat(own.body()).contains("Somebody else must approve");
  }

  @Test
  void aCountrysLockClosesAllBelowIt() {
    assertThat(MINISTRY.send("/countries/xx/review", Map.of("period", "2018")).statusCode())
        .isEqualTo(302);
    assertThat(MINISTRY.page("/countries/xx")).contains("2018 is locked", "Lantern Bay");
    assertThat(CONTRIBUTOR.send(PARK + "/assess/2018", water("8000000")).statusCode())
        .isEqualTo(409);
    String firm = PARK + "/tenants/anchor-cables/figures/2018";
    assertThat(FIRM.send(firm, Map.of("tenant.employees.value", "250")).statusCode())
        .isEqualTo(409);
    MINISTRY.send("/countries/xx/review/2018/reopen", Map.of("comment", "too early"));
    assertThat(CONTRIBUTOR.send(PARK + "/assess/2018", water("8200000")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void ofManyAnswersAtOnceNoneSlipsInBehindASubmission() throws Exception {
    try (var crowd = Executors.newFixedThreadPool(8)) {
      for (int year = 1990; year < 1996; year++) {
        Period period = Period.year(year);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
          String value = Integer.toString(8_000_000 + i);
          work.add(() -> CONTRIBUTOR.send(PARK + "/assess/" + period, water(value)).statusCode());
        }
        work.add(
            3,
            () -> {
              CONTRIBUTOR.send(PARK + "/review/" + period + "/submit", Map.of());
              return recorded(period);
            });
        List<Future<Integer>> done = crowd.invokeAll(work);
        assertThat(recorded(period))
            .as("what there was when submitted")
            .isEqualTo(done.get(3).get());
      }
    }
  }

  private static int recorded(Period period) {
    return DemoServer.database()
        .read(t -> t.observations().of(ParkId.of("xx/lantern-bay"), period))
        .size();
  }

  @Test
  void firmsFiguresReachTheParkAfterSubmissionAndTheMinistryOnlyAsSums() {
    String figures = PARK + "/tenants/anchor-cables/figures/2024";
    assertThat(FIRM.page(figures)).contains("was returned", "Employees");
    assertThat(
            FIRM.send(
                    figures,
                    Map.of(
                        "workers.total.value", "255",
                        "workers.total.unit", "person",
                        "workers.total.source", "payroll"))
                .statusCode())
        .isEqualTo(200);
    assertThat(CONTRIBUTOR.page(figures)).contains("250").doesNotContain("255");
    assertThat(MINISTRY.open(figures).statusCode()).isEqualTo(403);
    assertThat(NOBODY.open(figures).statusCode()).as("to sign in").isEqualTo(302);
    FIRM.send(PARK + "/tenants/anchor-cables/review/2024/submit", Map.of());
    assertThat(CONTRIBUTOR.page(figures)).contains("255");
    assertThat(PARK_REVIEWER.page("/tasks")).contains("Anchor Cables");
    assertThat(PARK_REVIEWER.page(figures))
        .contains("They are not public")
        .doesNotContain("everybody can see");
    assertThat(
            PARK_REVIEWER
                .send(PARK + "/tenants/anchor-cables/review/2024/approve", Map.of())
                .statusCode())
        .isEqualTo(302);

    assertThat(
            CONTRIBUTOR
                .send(PARK + "/tenants/take/2024", Map.of("variable", "energy.industry"))
                .statusCode())
        .as("the park's period is approved")
        .isEqualTo(409);
    MINISTRY.send(PARK + "/review/2024/reopen", Map.of("comment", "sums of firms"));
    HttpResponse<String> taken =
        CONTRIBUTOR.send(
            PARK + "/tenants/take/2024", Map.of("variable", "energy.industry", "list", "true"));
    assertThat(taken.body()).contains("Took over 2 entries", "Sum of 7 firms");
    assertThat(CONTRIBUTOR.page(PARK + "/assess/2024?topic=society")).contains("assess/2024");

    String before = NOBODY.page(PARK + "/tenants/aggregates/2024");
    assertThat(before).contains("6 firms").doesNotContain("7 firms");
    CONTRIBUTOR.send(PARK + "/review/2024/submit", Map.of());
    MINISTRY.send(PARK + "/review/2024/approve", Map.of());
    String after = NOBODY.page(PARK + "/tenants/aggregates/2024");
    assertThat(after)
        .as("six firms were shown before, seven would uncover the seventh")
        .doesNotContain("7 firms")
        .contains("could be told apart");
  }

  @Test
  void noPublicPageNamesAFirm() {
    List<String> pages =
        List.of(
            PARK,
            PARK + "/tenants",
            PARK + "/tenants?period=2024",
            PARK + "/tenants/aggregates/2024",
            PARK + "/scorecard/2024",
            PARK + "/scorecard/2024.csv",
            PARK + "/scorecard/2024.json",
            PARK + "/figures/2024/eip-2017/EN-I1",
            PARK + "/figures/2024/eip-2017/EC-I3");
    for (String path : pages) {
      assertThat(NOBODY.page(path)).as(path).doesNotContain("Anchor", "Beacon");
    }
    assertThat(NOBODY.open(PARK + "/assess/2024/workbook.xlsx").statusCode()).isEqualTo(302);
    assertThat(CONTRIBUTOR.page(PARK + "/tenants?period=2024")).contains("Anchor Cables");
  }

  @Test
  void aColleagueAnswersByALinkAndSeesNothingElse() {
    HttpResponse<String> made =
        CONTRIBUTOR.send(
            PARK + "/asks/2023-Q1",
            Map.of("variable", "water.fresh", "note", "For the yearly report", "days", "7"));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    Matcher link =
        Pattern.compile("value=\"https?://[^/]+(/ask/[A-Za-z0-9_-]{43})\"").matcher(made.body());
    assertThat(link.find()).as(made.body()).isTrue();
    String form = link.group(1);
    assertThat(CONTRIBUTOR.page(PARK + "/asks/2023-Q1")).doesNotContain(form);

    String page = NOBODY.page(form);
    assertThat(page)
        .contains("Lantern Bay", "2023-Q1", "For the yearly report", "water.fresh.value")
        .doesNotContain("energy.total", "Anchor");
    assertThat(NOBODY.send(form, water("250000")).statusCode()).as("without a name").isEqualTo(422);
    Map<String, String> answer = new java.util.HashMap<>(water("250000"));
    answer.put("by", "Lan of the waterworks");
    answer.put("energy.total.value", "1");
    assertThat(NOBODY.send(form, answer).body()).contains("Saved 1 answer");
    assertThat(CONTRIBUTOR.page("/tasks")).contains("Colleagues have answered");
    assertThat(CONTRIBUTOR.page(PARK + "/assess/2023-Q1?topic=water")).contains("told by Lan");

    String list = CONTRIBUTOR.page(PARK + "/asks/2023-Q1");
    Matcher number = Pattern.compile("name=\"end\" value=\"(\\d+)\"").matcher(list);
    assertThat(number.find()).isTrue();
    CONTRIBUTOR.send(PARK + "/asks/2023-Q1", Map.of("end", number.group(1)));
    HttpResponse<String> ended = NOBODY.open(form);
    HttpResponse<String> never = NOBODY.open("/ask/" + "A".repeat(43));
    assertThat(ended.statusCode()).isEqualTo(404).isEqualTo(never.statusCode());
    assertThat(ended.body().replace(form, ""))
        .isEqualTo(never.body().replace("/ask/" + "A".repeat(43), ""));
    assertThat(NOBODY.send(form, answer).statusCode()).isEqualTo(404);
  }

  @Test
  void questionsAreAskedAnsweredAndSettled() {
    String talk = PARK + "/comments/2024";
    Visit reader = Visit.of("reader xx/lantern-bay");
    reader.send(
        talk, Map.of("variable", "water.fresh", "kind", "QUESTION", "text", "Is <b>rain</b> in?"));
    assertThat(CONTRIBUTOR.page("/tasks")).contains("Questions to you", "Is &lt;b&gt;rain");
    String page = CONTRIBUTOR.page(talk + "?variable=water.fresh");
    Matcher number = Pattern.compile("name=\"answers\" value=\"(\\d+)\"").matcher(page);
    assertThat(number.find()).isTrue();
    Map<String, String> reply =
        Map.of(
            "variable", "water.fresh", "answers", number.group(1), "kind", "ANSWER", "text", "No.");
    assertThat(CONTRIBUTOR.send(talk, reply).statusCode()).isEqualTo(302);
    Map<String, String> settle =
        Map.of("variable", "water.fresh", "answers", number.group(1), "kind", "SETTLED");
    assertThat(reader.send(talk, settle).statusCode()).isEqualTo(302);
    assertThat(CONTRIBUTOR.send(talk, reply).statusCode()).as("settled by now").isEqualTo(422);
    assertThat(CONTRIBUTOR.page("/tasks")).doesNotContain("Questions to you");
    assertThat(NOBODY.open(talk).statusCode()).isEqualTo(302);
  }

  @Test
  void firmsAreAddedOnce() {
    assertThat(
            CONTRIBUTOR
                .send(PARK + "/tenants", Map.of("firm", "New Mill", "sector", "paper"))
                .statusCode())
        .isEqualTo(302);
    assertThat(CONTRIBUTOR.send(PARK + "/tenants", Map.of("firm", "New Mill")).body())
        .contains("There is a firm with the name");
    assertThat(NOBODY.send(PARK + "/tenants", Map.of("firm", "Foreign")).statusCode())
        .isEqualTo(401);
  }
}
