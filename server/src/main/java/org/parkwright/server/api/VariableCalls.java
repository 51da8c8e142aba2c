package org.parkwright.server.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.formats.fault.Closest;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.api.fault.Fault;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/variables`: what can be recorded.
@RestController
@Tag(name = "Variables")
final class VariableCalls {
  private final Dictionary dictionary;

  VariableCalls(Catalog catalog) {
    this.dictionary = catalog.dictionary();
  }

  @Operation(
      summary = "All variables",
      description = "With units, possible and plausible ranges, and options.")
  @GetMapping(path = "/api/v1/variables", produces = MediaType.APPLICATION_JSON_VALUE)
  VariablesView variables() {
    String language = CallWords.here().language();
    return new VariablesView(
        dictionary.version(),
        dictionary.variables().stream().map(v -> VariablesView.of(v, language)).toList());
  }

  @Operation(summary = "One variable")
  @GetMapping(path = "/api/v1/variables/{variable}", produces = MediaType.APPLICATION_JSON_VALUE)
  VariablesView.VariableView variable(@PathVariable("variable") String code) {
    return dictionary
        .find(code)
        .map(v -> VariablesView.of(v, CallWords.here().language()))
        .orElseThrow(() -> unknown(code));
  }

  private CallFault unknown(String code) {
    List<String> near =
        Closest.to(code, dictionary.variables().stream().map(Variable::code).toList(), 1);
    return near.isEmpty()
        ? CallFault.of(404, "call.variable", Fault.shown(code))
        : CallFault.of(404, "call.variable.near", Fault.shown(code), near.getFirst());
  }
}
