package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.assess.Words;
import org.parkwright.domain.index.FormulaWords;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.RequirementWords;
import org.parkwright.server.api.fault.CallWords;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/systems`: the index systems.
@RestController
@Tag(name = "Index systems")
final class SystemCalls {
  private final Catalog catalog;

  SystemCalls(Catalog catalog) {
    this.catalog = catalog;
  }

  @Operation(summary = "All index systems", description = "In the order of the catalogue.")
  @GetMapping(path = "/api/v1/systems", produces = MediaType.APPLICATION_JSON_VALUE)
  SystemsView systems() {
    String language = CallWords.here().language();
    return new SystemsView(
        catalog.systems().stream()
            .map(
                s ->
                    new SystemsView.Line(
                        s.id(),
                        s.version(),
                        s.names().in(language),
                        s.issuer().in(language),
                        s.country(),
                        s.year(),
                        s.status(),
                        s.indicators().size()))
            .toList());
  }

  @Operation(
      summary = "One index system",
      description = "With its indicators: what each computes from which variables and requires.")
  @GetMapping(path = "/api/v1/systems/{system}", produces = MediaType.APPLICATION_JSON_VALUE)
  SystemView system(@PathVariable String system) {
    return view(KnownSystems.get(catalog.systems(), system), CallWords.here());
  }

  private static SystemView view(IndexSystem s, CallWords words) {
    String language = words.language();
    return new SystemView(
        s.id(),
        s.version(),
        s.names().in(language),
        s.issuer().in(language),
        s.country(),
        s.document(),
        s.year(),
        s.status(),
        Words.rule(s.passRule(), words.texts()),
        s.indicators().stream().map(i -> view(i, words)).toList());
  }

  private static SystemView.IndicatorView view(Indicator i, CallWords words) {
    String language = words.language();
    List<SystemView.TestView> tests =
        i.tests().stream()
            .map(
                test ->
                    new SystemView.TestView(
                        test.label(),
                        FormulaWords.of(test.formula(), words.texts()),
                        RequirementWords.of(test.requirement(), i.unit(), words.texts())))
            .toList();
    return new SystemView.IndicatorView(
        i.code(),
        i.names().in(language),
        i.dimension().name().toLowerCase(Locale.ROOT),
        i.topic().in(language),
        i.role().getClass().getSimpleName().toLowerCase(Locale.ROOT),
        i.weight(),
        i.unit().symbol(),
        tests,
        Words.provenance(i.provenance().mark(), words.texts()),
        i.provenance().sourceIn(language));
  }
}
