package org.parkwright.server.access;

import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.TenantId;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Step;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// One address, or many of one shape, and what somebody does who goes there.
///
/// The territory stands in the address: `{country}`, `{name}` and `{tenant}` name it as far as
/// they are there; without them it is everywhere.
///
/// @param method HTTP method; HEAD counts as GET
/// @param pattern the shape of the address
/// @param act what is done there; empty where the last part of the address, a [Step], says it
record Door(String method, PathPattern pattern, Optional<Act> act) {

  static Door of(String methodAndPattern, Act act) {
    return of(methodAndPattern, Optional.of(act));
  }

  /// A door to the steps of a review.
  static Door ofStep(String methodAndPattern) {
    return of(methodAndPattern, Optional.empty());
  }

  private static Door of(String methodAndPattern, Optional<Act> act) {
    int space = methodAndPattern.indexOf(' ');
    return new Door(
        methodAndPattern.substring(0, space),
        PathPatternParser.defaultInstance.parse(methodAndPattern.substring(space + 1)),
        act);
  }

  /// What a request through this door wants.
  record Wish(Act act, Territory territory) {}

  /// The wish behind a request, when it goes through this door and names a territory and a step
  /// that can exist.
  Optional<Wish> wish(String asked, PathContainer path) {
    if (!method.equals(asked.equals("HEAD") ? "GET" : asked)) {
      return Optional.empty();
    }
    PathPattern.PathMatchInfo match = pattern.matchAndExtract(path);
    if (match == null) {
      return Optional.empty();
    }
    try {
      Map<String, String> parts = match.getUriVariables();
      Wish wish =
          new Wish(act.orElseGet(() -> act(parts.getOrDefault("step", ""))), territory(parts));
      // A country locks and opens; it submits nothing that could be approved or returned.
      boolean unit = !(wish.territory() instanceof Territory.Country);
      boolean step = act.isEmpty() && wish.act() != Act.LOCK && wish.act() != Act.REOPEN;
      return step && !unit ? Optional.empty() : Optional.of(wish);
    } catch (IllegalArgumentException nowhere) {
      return Optional.empty();
    }
  }

  private static Act act(String step) {
    return switch (Step.of(step)) {
      case SUBMIT -> Act.SUBMIT;
      case RETURN, APPROVE -> Act.REVIEW;
      case LOCK -> Act.LOCK;
      case REOPEN -> Act.REOPEN;
    };
  }

  private static Territory territory(Map<String, String> parts) {
    String country = parts.get("country");
    String name = parts.get("name");
    String tenant = parts.get("tenant");
    if (country == null) {
      return Territory.EVERYWHERE;
    }
    if (name == null) {
      return new Territory.Country(country);
    }
    ParkId park = new ParkId(country, name);
    return tenant == null ? Territory.of(park) : Territory.of(new TenantId(park, tenant));
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
