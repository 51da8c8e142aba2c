package org.parkwright.server.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parkwright.app.ListSystems.Listing;
import org.parkwright.domain.assess.Words;
import org.parkwright.domain.index.FormulaWords;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.RequirementWords;
import org.parkwright.domain.index.Role;
import org.parkwright.kernel.document.Wording;
import org.parkwright.render.text.Texts;

/// Index systems on a terminal.
final class SystemsText {
  private static final Wording ENGLISH = Texts.in(Locale.ENGLISH);

  private SystemsText() {}

  static void list(List<Listing> listings, PrintWriter out) {
    int widest = listings.stream().mapToInt(l -> l.system().cited().length()).max().orElse(6);
    for (Listing listing : listings) {
      IndexSystem system = listing.system();
      out.printf(
          "%-" + widest + "s  %3d items  %s%n", system.cited(), items(listing), marks(listing));
      Lines.of(system.names().english(), widest + 2).forEach(out::println);
      Lines.of(
              "%s, %s, %d; %s; asks %d variables"
                  .formatted(
                      system.issuer().english(),
                      system.country(),
                      system.year(),
                      system.status(),
                      listing.variables()),
              widest + 2)
          .forEach(out::println);
    }
    out.println();
    out.println("./parkwright systems ID shows a system row by row.");
  }

  static void one(Listing listing, PrintWriter out) {
    IndexSystem system = listing.system();
    out.println(system.cited());
    Lines.of(system.names().english(), 0).forEach(out::println);
    Lines.of(
            "%s, %s (%d), %s"
                .formatted(
                    system.issuer().english(), system.document(), system.year(), system.status()),
            0)
        .forEach(out::println);
    out.printf(
        "%d items, %d variables; rows: %s%n", items(listing), listing.variables(), marks(listing));
    Lines.of(Words.rule(system.passRule(), ENGLISH) + " " + certain(system), 0)
        .forEach(out::println);
    String dimension = "";
    for (Indicator indicator : system.indicators()) {
      String here = Words.dimension(indicator.dimension(), ENGLISH);
      if (!here.equals(dimension)) {
        out.println();
        out.println(here);
        dimension = here;
      }
      row(indicator, out);
    }
  }

  private static String certain(IndexSystem system) {
    return "(Pass rule: " + Words.provenance(system.passRuleProvenance().mark(), ENGLISH) + ".)";
  }

  private static void row(Indicator indicator, PrintWriter out) {
    String mark = Words.provenance(indicator.provenance().mark(), ENGLISH);
    List<String> title = Lines.of(indicator.code() + "  " + indicator.names().english(), 2, 64);
    out.printf("%-66s %12s%n", title.getFirst(), mark);
    title.stream().skip(1).map(line -> "  " + line).forEach(out::println);
    for (Indicator.Test test : indicator.tests()) {
      Lines.of(
              (test.label().isEmpty() ? "" : test.label() + ": ")
                  + FormulaWords.of(test.formula(), ENGLISH)
                  + ": "
                  + RequirementWords.of(test.requirement(), indicator.unit(), ENGLISH),
              6)
          .forEach(out::println);
    }
    indicator
        .applies()
        .ifPresent(
            applies ->
                Lines.of("applies if " + RequirementWords.of(applies.condition(), ENGLISH), 6)
                    .forEach(out::println));
    String part = part(indicator.role());
    if (!part.isEmpty()) {
      out.println("      " + part);
    }
  }

  private static String part(Role role) {
    return switch (role) {
      case Role.Mandatory mandatory -> "mandatory";
      case Role.Elective elective -> "choice group " + elective.group();
      case Role.Veto veto -> "veto";
      case Role.Guiding guiding -> "guiding";
      case Role.Precondition precondition -> "precondition";
      case Role.Scored scored -> "";
    };
  }

  private static int items(Listing listing) {
    return listing.system().indicators().size();
  }

  private static String marks(Listing listing) {
    return listing.rows().entrySet().stream()
        .map(rows -> rows.getValue() + " " + rows.getKey().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
