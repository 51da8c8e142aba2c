package org.parkwright.server.intake.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.app.TryImport.Outcome.Tried;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.formats.mapping.apply.Applied;
import org.parkwright.formats.mapping.apply.Problem;
import org.parkwright.formats.mapping.propose.Choice;
import org.parkwright.formats.mapping.yaml.MappingText;
import org.parkwright.formats.typed.SaidNumber;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.text.OneLine;
import org.parkwright.server.command.Lines;

/// A tried import on a terminal: the first entries, how the columns are read and why, the mapping,
/// the problems.
final class TrialText {
  private static final int LONGEST = 100;
  private final Wording words;
  private final PrintWriter out;

  private TrialText(Wording words, PrintWriter out) {
    this.words = words;
    this.out = out;
  }

  static void print(Tried tried, Optional<Path> mapping, Wording words, PrintWriter out) {
    new TrialText(words, out).print(tried, mapping);
  }

  private void print(Tried tried, Optional<Path> mapping) {
    Applied applied = tried.applied();
    title("trial.preview");
    tried.first().forEach(this::entry);
    if (!tried.choices().isEmpty()) {
      title("trial.why");
      tried.choices().forEach(this::choice);
      out.println();
      out.print(MappingText.of(tried.mapping()));
    }
    title("trial.problems");
    applied.problems().forEach(this::problem);
    if (applied.problems().isEmpty()) {
      lines(words.say("trial.no_problems"), 2);
    }
    out.println();
    lines(
        words.say(
            "trial.rows",
            applied.rowsRead(),
            applied.rowsAccepted(),
            applied.rowsRefused(),
            applied.rowsLeftOut(),
            applied.entries()),
        0);
    lines(
        mapping
            .map(path -> words.say("trial.mapping_given", path))
            .orElseGet(() -> words.say("trial.mapping_proposed")),
        0);
    lines(words.say("trial.dry"), 0);
  }

  private void title(String key) {
    out.println();
    out.println(words.say(key));
  }

  private void lines(String text, int indent) {
    Lines.of(text, indent).forEach(out::println);
  }

  private void entry(Entry entry) {
    String subject = words.say(entry.subject() == Entry.Subject.PARK ? "trial.park" : "trial.firm");
    lines(
        "%s (%s, %s) [%s]"
            .formatted(entry.names().in(words), subject, entry.country(), entry.key()),
        2);
    if (!entry.parks().isEmpty()) {
      lines(words.say("trial.within", String.join("; ", entry.parks())), 4);
    }
    List<String> claims = new ArrayList<>();
    entry.claims().forEach(claim -> claims.add(said(claim)));
    lines(String.join("; ", claims), 4);
  }

  private String said(Claim claim) {
    String value =
        switch (claim.value()) {
          case Value.Words text -> text.text();
          case Value.Amount amount ->
              SaidNumber.of(amount.quantity().value()).in(words)
                  + (amount.quantity().unit().symbol().equals("1")
                      ? ""
                      : " " + amount.quantity().unit().symbol());
          case Value.Truth truth -> words.say(truth.holds() ? "answer.yes" : "answer.no");
          case Value.Codes codes -> codes.scheme() + " " + String.join(" ", codes.codes());
          case Value.State state -> state.status().name().toLowerCase(java.util.Locale.ROOT);
          case Value.Day day -> day.date();
          case Value.Point point -> point.place().latitude() + ", " + point.place().longitude();
          case Value.Outline outline -> words.say("trial.outline", outline.shape().corners());
        };
    return claim.topic() + ": " + shortened(value);
  }

  private static String shortened(String text) {
    String line = OneLine.of(text);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private void choice(Choice choice) {
    String column =
        choice.column().isEmpty() ? words.say("trial.whole") : shortened(choice.column());
    String use =
        choice.taken()
            ? choice.use() + ", " + words.say("trial.sure", Math.round(100 * choice.confidence()))
            : words.say("trial.left");
    lines("%s → %s: %s".formatted(column, use, choice.reason().in(words)), 2);
  }

  private void problem(Problem problem) {
    lines(
        words.say("trial.times", problem.count())
            + " "
            + problem.label().in(words)
            + " ("
            + problem.kind().code()
            + ")",
        2);
    problem.examples().forEach(example -> lines(example.in(words), 6));
    lines("→ " + problem.todo().in(words), 6);
  }
}
