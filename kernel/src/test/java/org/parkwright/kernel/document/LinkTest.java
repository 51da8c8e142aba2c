package org.parkwright.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=c#d",
        "HTTP://example.org",
        "/parks/eg/suez",
        "assessment.json",
        "../x",
        "?page=2",
        "#water",
        "/time/12:30",
        "?at=12:30",
        "#a:b"
      })
  void addresses_that_lead_to_a_page_are_kept(String href) {
    assertThat(new Inline.Link("there", href).href()).isEqualTo(href);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\u0001javascript:alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "vbscript:x",
        "mailto:a@b",
        "blob:x",
        "//evil.example",
        "\\\\evil.example",
        "/\\evil.example",
        ":x",
        "",
        " ",
        "https://a b"
      })
  void other_addresses_are_refused(String href) {
    assertThatThrownBy(() -> new Inline.Link("there", href))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected http://");
  }

  /// Whatever is let through, a browser's reader of addresses finds no scheme but http or https in
  /// it.
  @Property(tries = 2000)
  void nothing_with_a_foreign_scheme_slips_through(
      @ForAll
          @StringLength(max = 12)
          @CharRange(from = 'a', to = 'e')
          @CharRange(from = '!', to = '@')
          String href) {
    Inline.Link link;
    try {
      link = new Inline.Link("there", href);
    } catch (IllegalArgumentException e) {
      return;
    }
    int colon = link.href().indexOf(':');
    int path = link.href().split("[/?#]", -1)[0].length();
    if (colon >= 0 && colon < path) {
      assertThat(link.href().substring(0, colon).toLowerCase(Locale.ROOT)).isIn("http", "https");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org", "#water"})
  void some_links_work_from_anywhere(String href) {
    assertThat(new Inline.Link("there", href).standsAlone()).isTrue();
    assertThat(URI.create(href)).isNotNull();
    assertThat(new Inline.Link("there", "/parks").standsAlone()).isFalse();
  }
}
