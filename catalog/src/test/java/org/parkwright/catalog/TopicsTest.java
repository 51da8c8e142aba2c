package org.parkwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkwright.domain.park.claim.Topic;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.formats.park.TopicsCsv;

/// What can be claimed about a park, as it comes with Parkwright and as a wrong file is told.
class TopicsTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void everyTopicHasANameInSixLanguages() {
    assertThat(CATALOG.faults()).isEmpty();
    for (String language : Catalog.LANGUAGES) {
      assertThat(CATALOG.untranslatedTopics(language)).as(language).isEmpty();
    }
    assertThat(CATALOG.topics().find("area").orElseThrow().names().in("ru")).isEqualTo("Площадь");
  }

  @Test
  void aTopicIsFoundUnderItsHeading() {
    Topics topics = CATALOG.topics();
    assertThat(topics.find("area").orElseThrow().kind())
        .isEqualTo(new Topic.Kind.Measure("km²", 0, 100_000));
    assertThat(topics.under("land")).contains(topics.find("plots.free").orElseThrow());
    assertThat(Topics.HEADINGS.stream().mapToInt(heading -> topics.under(heading).size()).sum())
        .isEqualTo(topics.topics().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Area,words,,,,land,Area                                   | code
          area,number,,,,land,Area                                  | kind
          area,words,km²,,,land,Area                                | unit
          area,measure,furlong,0,1,land,Area                        | unit
          area,measure,km²,2,1,land,Area                            | most
          area,measure,km²,low,1,land,Area                          | least
          area,words,,,,landscape,Area                              | heading
          area,words,,,,land,                                       | name
          """)
  void aWrongRowIsToldByItsColumn(String row, String column) {
    String csv = "code,kind,unit,least,most,heading,name\n" + row + "\n";
    assertThat(
            TopicsCsv.read(
                    new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "t.csv", "t@1")
                .problems())
        .isNotEmpty()
        .first()
        .asString()
        .startsWith("t.csv:2: " + column + ": ");
  }
}
