package org.parkwright.server.api.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.server.api.body.FaultList;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.api.fault.Fault;
import org.parkwright.server.atlas.query.Query;

/// What a call asks of the atlas. Where a page leaves out what it cannot read and says so, a call
// is
/// refused.
final class Sought {
  private Sought() {}

  /// @throws CallFault 400 with everything that cannot be read
  static Query of(HttpServletRequest request, Layout layout) {
    Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameterMap());
    String[] bbox = parameters.get("bbox");
    if (bbox != null && !parameters.containsKey("box")) {
      parameters.put("box", bbox);
    }
    parameters.remove("from");
    Query query = Query.of(parameters, layout);
    if (query.faults().isEmpty()) {
      return query;
    }
    FaultList faults = new FaultList(CallWords.here());
    for (Query.Misread fault : query.faults()) {
      faults.wrong(
          "?" + fault.parameter(),
          fault.found(),
          "",
          fault.key(),
          fault.parameter(),
          Fault.shown(fault.found()));
    }
    throw CallFault.listing(400, "call.parameters", faults.all());
  }

  /// The same call from a later park, with every parameter that it had.
  static String later(HttpServletRequest request, int from) {
    List<String> parts = new ArrayList<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("from")) {
                Arrays.stream(values)
                    .forEach(value -> parts.add(Query.encoded(name) + "=" + Query.encoded(value)));
              }
            });
    parts.add("from=" + from);
    return request.getRequestURI() + "?" + String.join("&", parts);
  }
}
