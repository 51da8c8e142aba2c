package org.parkwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.assess.Words;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.index.FormulaWords;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.index.RequirementWords;
import org.parkwright.render.text.Texts;

/// `docs/reference` says what the catalog says: it is written from the catalog, and this test fails
/// when it is stale. Run it with `-Dparkwright.write=true` to write the pages anew.
class ReferenceDocsTest {
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
  private static final Path PAGES =
      Path.of(System.getProperty("parkwright.root", "..")).resolve("docs/reference");
  private final Catalog catalog = Catalog.bundled();

  @Test
  void systemsPageIsCurrent() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Index systems");
    lines.add("");
    lines.add("Written from the catalog; do not edit. *Row*: verified, secondary or recalled.");
    for (IndexSystem system : catalog.systems()) {
      system(system, lines);
    }
    check("systems.md", lines);
  }

  private void system(IndexSystem system, List<String> lines) {
    lines.add("");
    lines.add("## " + system.names().english() + " (`" + system.cited() + "`)");
    lines.add("");
    lines.add(
        "%s, %s, %d, %s. %s"
            .formatted(
                system.issuer().english(),
                system.document(),
                system.year(),
                system.status(),
                Words.rule(system.passRule(), ENGLISH)));
    lines.add("");
    lines.add("| code | indicator | role | formula | required | unit | row |");
    lines.add("|---|---|---|---|---|---|---|");
    for (Indicator i : system.indicators()) {
      for (Indicator.Test test : i.tests()) {
        lines.add(
            "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                    i.code(),
                    i.names().english() + (test.label().isEmpty() ? "" : ": " + test.label()),
                    i.role().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                    FormulaWords.of(test.formula(), ENGLISH),
                    RequirementWords.of(test.requirement(), i.unit(), ENGLISH),
                    i.unit(),
                    Words.provenance(i.provenance().mark(), ENGLISH)));
      }
    }
  }

  @Test
  void variablesPageIsCurrent() throws IOException {
    Map<String, List<String>> uses = new TreeMap<>();
    for (IndexSystem system : catalog.systems()) {
      for (Indicator indicator : system.indicators()) {
        Inputs.of(indicator).stream()
            .map(Inputs.Input::variable)
            .distinct()
            .forEach(
                v ->
                    uses.computeIfAbsent(v, key -> new ArrayList<>())
                        .add(system.id() + " " + indicator.code()));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("# Data dictionary `" + catalog.dictionary().version() + "`");
    lines.add("");
    lines.add("Written from the catalog; do not edit.");
    String topic = "";
    for (Variable v : catalog.dictionary().variables()) {
      if (!v.topic().english().equals(topic)) {
        topic = v.topic().english();
        lines.addAll(
            List.of(
                "",
                "## " + topic,
                "",
                "| code | label | answer | plausible | who | definition | used by |",
                "|---|---|---|---|---|---|---|"));
      }
      lines.add(
          "| `%s` | %s | %s | %s | %s | %s | %s |"
              .formatted(
                  v.code(),
                  v.names().english(),
                  answer(v.kind()),
                  plausible(v.kind()),
                  v.reporter(),
                  v.definition().english().replace('\n', ' '),
                  String.join(", ", uses.getOrDefault(v.code(), List.of()))));
    }
    check("variables.md", lines);
  }

  private static String answer(Kind kind) {
    return switch (kind) {
      case Kind.Amount amount -> amount.unit().symbol();
      case Kind.YesNo yes -> "yes, partly, no";
      case Kind.Choice choice -> String.join(", ", choice.options());
    };
  }

  private static String plausible(Kind kind) {
    return kind instanceof Kind.Amount a
        ? "%s to %s".formatted(figure(a.plausibleLow()), figure(a.plausibleHigh()))
        : "";
  }

  private static String figure(double value) {
    return value == Math.rint(value) ? "%.0f".formatted(value) : Double.toString(value);
  }

  private static void check(String name, List<String> lines) throws IOException {
    String expected = lines.stream().collect(Collectors.joining("\n", "", "\n"));
    Path page = PAGES.resolve(name);
    if (Boolean.getBoolean("parkwright.write")) {
      Files.createDirectories(PAGES);
      Files.writeString(page, expected);
    }
    assertThat(page)
        .as("docs/reference/" + name + " is stale; write it anew with -Dparkwright.write=true")
        .hasContent(expected);
  }
}
