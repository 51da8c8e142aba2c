package org.parkwright.server.assess.form;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.people.Actor;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.text.Texts;
import org.parkwright.server.fuzz.Target;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Numbers;

/// The reader of the web form as the fuzzer sees it: the first line of the input is the code of a
/// variable, each further line a field and what was typed into it. What is recorded must show in
/// the form again and, typed there once more, must mean the same figure.
public final class TypedAnswers {
  private static final ParkId PARK = ParkId.of("xx/example");
  private static final Period YEAR = Period.year(2024);
  private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");
  private static final Frame FRAME =
      new Frame(
          Texts.in(Locale.ENGLISH),
          new Numbers(Locale.ENGLISH),
          "/",
          List.of(),
          new Frame.Token("_csrf", "x"),
          Actor.VISITOR,
          false,
          "test");

  /// Loaded only by the target that needs it.
  private static final class Asked {
    static final Dictionary DICTIONARY = Catalog.bundled().dictionary();

    private Asked() {}
  }

  private TypedAnswers() {}

  /// The target.
  public static Target target() {
    return Target.ofText(
        "typed-answer",
        TypedAnswers::read,
        "energy.total\nvalue=1 200,5 tce\nlow=1000\nhigh=1300\ngrade=measured\nsource=Meter",
        "energy.total\nvalue=5\nunit=10^4 tce\nintended=4\nback1=6 ktoe\nnote=n\nmethod=m",
        "firms.total\nvalue=12\nright=on",
        "firms.total\nna=no firms yet");
  }

  private static void read(String text) {
    String[] lines = text.split("\n", -1);
    Optional<Variable> asked = Asked.DICTIONARY.find(lines[0]);
    if (asked.isEmpty()) {
      return;
    }
    Variable variable = asked.get();
    Map<String, String> typed = new HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int at = lines[i].indexOf('=');
      if (at > 0) {
        typed.put(
            variable.code() + "." + lines[i].substring(0, at),
            lines[i].substring(at + 1).replace('\u0001', '\n'));
      }
    }
    Evidence nothing = Evidence.of(PARK, YEAR, List.of());
    Fields fields = new Fields(variable.code(), typed);
    new Entries(FRAME, nothing).typed(variable, fields);
    Problems problems = new Problems(FRAME);
    List<Observation> recorded =
        new AnswerReading(variable, fields, nothing, problems, "tester", NOW).read(List.of(1, 3));
    if (!problems.none() && !recorded.isEmpty()) {
      throw new AssertionError("recorded although " + problems.all());
    }
    if (!recorded.isEmpty()) {
      new Entries(FRAME, Evidence.of(PARK, YEAR, recorded)).recorded(variable);
    }
  }
}
