package org.parkwright.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From an empty workbook to a scorecard, as a person at the keyboard goes.
class AssessCommandTest {
  @TempDir private Path desk;
  private Path workbook;
  private Path reports;

  @BeforeEach
  void aWorkbookForTwoSystems() {
    workbook = desk.resolve("park.xlsx");
    reports = desk.resolve("reports");
    Terminal terminal =
        Terminal.after(
            "workbook",
            "--system=zero-carbon-park-2025",
            "--system=hj-274-2015",
            "--park=Công viên A",
            "--country=vn",
            "--period=2024",
            "--out=" + workbook);
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.code()).isZero();
    assertThat(terminal.out()).contains("variables of Công viên A, 2024", "hj-274-2015@1");
  }

  private Terminal assess(String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "assess";
    words[1] = workbook.toString();
    words[2] = "--out=" + reports;
    System.arraycopy(more, 0, words, 3, more.length);
    return Terminal.after(words);
  }

  private JsonNode assessment() {
    return JsonMapper.builder().build().readTree(reports.resolve("assessment.json").toFile());
  }

  @Test
  void aFewAnswersGiveAScorecardInEveryFormatForTheSystemsOfTheWorkbook() throws IOException {
    new FilledWorkbook(workbook)
        .types("iva", "120000")
        .types("energy.industry", "30,000.5")
        .types("water.fresh", "1 200 000");

    Terminal terminal = assess();

    assertThat(terminal.code()).as(terminal.err()).isZero();
    assertThat(terminal.lines()).allMatch(line -> line.length() <= 80 || line.startsWith("/"));
    assertThat(terminal.out())
        .contains("Công viên A, 2024", "zero-carbon-park-2025@1", "hj-274-2015@1", "report.pdf");
    assertThat(Files.readString(reports.resolve("report.html"))).contains("Công viên A");
    assertThat(Files.readAllBytes(reports.resolve("report.pdf"))).startsWith("%PDF".getBytes());
    assertThat(Files.readAllBytes(reports.resolve("report.xlsx"))).startsWith("PK".getBytes());
    JsonNode json = assessment();
    assertThat(json.get("park").get("id").asString()).isEqualTo("vn/cong-vien-a");
    assertThat(json.get("systems"))
        .extracting(system -> system.get("id").asString())
        .containsExactly("zero-carbon-park-2025", "hj-274-2015");
  }

  @Test
  void theSystemsMayBeNamedWithTheirVersionAndTheSameSeedGivesTheSameBytes() throws IOException {
    new FilledWorkbook(workbook).types("iva", "120000").types("workers.total", "900");
    assertThat(assess("--system=hj-274-2015@1", "--seed=7", "--draws=50").code()).isZero();
    byte[] first = Files.readAllBytes(reports.resolve("assessment.json"));

    assertThat(assess("--system=hj-274-2015", "--seed=7", "--draws=50").code()).isZero();

    assertThat(Files.readAllBytes(reports.resolve("assessment.json"))).isEqualTo(first);
    assertThat(assessment().get("systems")).hasSize(1);
    assertThat(assessment().get("recipe").get("seed").asLong()).isEqualTo(7);
  }

  @Test
  void aFaultyRowIsNamedAndNothingIsComputedUntilTheGoodRowsAreAccepted() throws IOException {
    new FilledWorkbook(workbook).types("iva", "12O0OO").types("workers.total", "900");

    Terminal refused = assess();

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains("Answers!", "\"12O0OO\"", "nothing was computed", "--accept-good-rows")
        .doesNotContain("\tat ");
    assertThat(reports).doesNotExist();

    Terminal accepted = assess("--accept-good-rows");

    assertThat(accepted.code()).isEqualTo(1);
    assertThat(accepted.err()).contains("\"12O0OO\"", "only the good rows count");
    assertThat(reports.resolve("assessment.json")).exists();
  }

  @Test
  void aFileThatIsNoWorkbookIsSaidToBeNone() throws IOException {
    Files.writeString(workbook, "name,value\nwater,12\n");

    Terminal terminal = assess();

    assertThat(terminal.code()).isEqualTo(1);
    assertThat(terminal.err()).contains("cannot be read as an assessment workbook");
    assertThat(reports).doesNotExist();
  }

  @Test
  void whatIsCalledInAWrongWayIsSaidWithTheOptionAndTheAnswer() throws IOException {
    Terminal system = assess("--system=hj-2745-2015");
    assertThat(system.code()).isEqualTo(2);
    assertThat(system.err()).contains("--system", "\"hj-2745-2015\"", "did you mean hj-274-2015");

    Terminal draws = assess("--draws=0");
    assertThat(draws.code()).isEqualTo(2);
    assertThat(draws.err()).contains("--draws", "1 to 100,000", "0");

    Terminal nowhere = Terminal.after("assess", workbook.toString());
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).contains("--out");

    Terminal nothing = Terminal.after("assess", desk.resolve("no.xlsx").toString(), "--out=x");
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("there is no file", "no.xlsx");

    Files.writeString(reports, "in the way");
    assertThat(assess().err()).contains("--out", "which is a file");
  }

  @Test
  void aWorkbookThatSomebodyFilledInIsNotOverwrittenUnasked() throws IOException {
    new FilledWorkbook(workbook).types("iva", "120000");
    byte[] filled = Files.readAllBytes(workbook);

    Terminal again =
        Terminal.after("workbook", "--system=hj-274-2015", "--park=A", "--out=" + workbook);

    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("holds 1 answers", "nothing was written", "--overwrite");
    assertThat(Files.readAllBytes(workbook)).isEqualTo(filled);

    Terminal meant =
        Terminal.after(
            "workbook", "--system=hj-274-2015", "--park=A", "--out=" + workbook, "--overwrite");
    assertThat(meant.code()).isZero();
    assertThat(Files.readAllBytes(workbook)).isNotEqualTo(filled);
  }

  @Test
  void aWorkbookIsRefusedWithWhatWasFoundAndWhatIsAllowed() {
    String out = "--out=" + desk.resolve("other.xlsx");
    assertThat(Terminal.after("workbook", "--system=hj-274-2015", "--park=A", "--out=a.csv").err())
        .contains("--out", "a.csv", ".xlsx");
    assertThat(
            Terminal.after("workbook", "--system=hj-274-2015", "--park=A", "--period=20x4", out)
                .err())
        .contains("--period", "\"20x4\"", "2025-Q3");
    assertThat(
            Terminal.after("workbook", "--system=hj-274-2015", "--park=A", "--country=VNM", out)
                .err())
        .contains("--country", "\"VNM\"", "two letters");
    assertThat(Terminal.after("workbook", "--system=eip-2018", "--park=A", out).err())
        .contains("--system", "did you mean eip-2017");
    assertThat(Terminal.after("workbook", "--park=A", out).code()).isEqualTo(2);
    assertThat(desk.resolve("other.xlsx")).doesNotExist();
  }
}
