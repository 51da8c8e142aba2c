package org.parkwright.server.api.ask;

import java.util.List;
import org.parkwright.domain.review.Ask;
import org.parkwright.server.api.body.FaultList;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.review.Reviewing;

/// What a program asks a colleague, read and checked.
///
/// @param codes questions, each once, in the order of the dictionary
/// @param note what the asker says
/// @param days until the link ends
record AskReading(List<String> codes, String note, int days) {
  private static final long USUAL = 14;

  /// Reads an ask.
  ///
  /// @param known codes of what can be asked there
  /// @throws CallFault 422 listing what is wrong
  static AskReading of(NewAsk body, List<String> known) {
    FaultList faults = new FaultList(CallWords.here());
    for (int i = 0; i < body.variables().size(); i++) {
      if (!known.contains(body.variables().get(i))) {
        faults.option("#/variables/" + i, body.variables().get(i), known);
      }
    }
    long days = body.days().orElse(USUAL);
    if (days < 1 || days > Ask.MOST_DAYS) {
      String expected = faults.words().say("call.expects.range", 1, Ask.MOST_DAYS);
      faults.wrong("#/days", Long.toString(days), expected, "call.unfit", expected);
    }
    if (!faults.none()) {
      throw CallFault.listing(422, "call.body.unfit", faults.all());
    }
    List<String> codes = known.stream().filter(body.variables()::contains).toList();
    return new AskReading(codes, Reviewing.line(body.note().orElse("")), (int) days);
  }
}
