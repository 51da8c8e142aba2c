package org.parkwright.formats.workbook.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Claim;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Kind;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.typed.YesNoWords;
import org.parkwright.formats.xlsx.CellReader;

/// What the hidden sheet remembers of a figure that was filled in when the workbook was made.
///
/// A cell shows a number; it cannot show that the person once wrote it `1200.0`, nor the last bit
/// of a converted range. Where a row comes back with the same figure, the figure is taken as it
/// was recorded; where nothing else in the row changed either (line ends apart), its author and
/// time stay too: bringing back an untouched workbook changes nothing.
///
/// @param slot variable, period, scenario
/// @param source title of the source
/// @param claim the claim, where it is a value
/// @param details digest of quality, source, reason, method and note
/// @param author who recorded it
/// @param at when
public record Remembered(
    Evidence.Slot slot,
    String source,
    Optional<Claim.Value> claim,
    String details,
    String author,
    Instant at) {

  /// What to remember of an observation.
  public static Remembered of(Observation o) {
    return new Remembered(
        new Evidence.Slot(o.variable(), o.period(), o.scenario()),
        o.source().title(),
        o.claim() instanceof Claim.Value value ? Optional.of(value) : Optional.empty(),
        digest(o),
        o.author(),
        o.at());
  }

  /// The observation as read, with the figure (and author and time) as recorded where the row
  /// still says the same.
  public Observation recall(Observation read, Variable variable) {
    Claim recalled = read.claim();
    boolean same = claim.isEmpty() && !(read.claim() instanceof Claim.Value);
    if (claim.isPresent() && read.claim() instanceof Claim.Value value) {
      recalled = recall(value, claim.get(), variable);
      same = recalled.equals(claim.get());
    }
    boolean untouched = same && digest(read).equals(details);
    return new Observation(
        read.park(),
        read.variable(),
        read.period(),
        read.scenario(),
        recalled,
        read.grade(),
        read.source(),
        read.method(),
        read.note(),
        untouched ? author : read.author(),
        untouched ? at : read.at());
  }

  private static Claim.Value recall(Claim.Value read, Claim.Value recorded, Variable variable) {
    boolean sameUnit =
        UnitWords.same(
            Shown.unitText(variable, read.typedUnit()),
            Shown.unitText(variable, recorded.typedUnit()));
    if (!sameUnit || !Shown.same(read.value(), recorded.value()) || !asWritten(read, variable)) {
      return read;
    }
    double value = recorded.value();
    double low = Shown.same(read.low(), recorded.low()) ? recorded.low() : read.low();
    double high = Shown.same(read.high(), recorded.high()) ? recorded.high() : read.high();
    return new Claim.Value(
        value, Math.min(low, value), Math.max(high, value), recorded.typed(), recorded.typedUnit());
  }

  /// Whether the text is the one that a written cell gives, not one that a person typed anew.
  private static boolean asWritten(Claim.Value read, Variable variable) {
    return CellReader.shown(Shown.of(variable, read).value()).equals(read.typed())
        || switch (variable.kind()) {
          case Kind.Amount amount -> false;
          case Kind.YesNo yes ->
              EveryLanguage.says("answer." + YesNoWords.word(read.value()), read.typed());
          case Kind.Choice choice ->
              choice.words().get(choice.options().get((int) read.value())) instanceof Names words
                  && words.byLanguage().containsValue(read.typed());
        };
  }

  private static String digest(Observation o) {
    String reason = o.claim() instanceof Claim.NotApplicable not ? not.reason() : "";
    List<String> details =
        List.of(
            o.grade().map(Words::of).orElse(""),
            o.source().title(),
            o.source().date(),
            o.source().address(),
            Boolean.toString(o.source().illustrative()),
            reason,
            o.method(),
            o.note());
    try {
      String lines = String.join("\u001f", details).replace("\r\n", "\n");
      byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
