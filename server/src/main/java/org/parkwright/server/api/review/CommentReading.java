package org.parkwright.server.api.review;

import java.util.Locale;
import java.util.OptionalLong;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.review.Comment;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.api.body.FaultList;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.review.Conversations;
import org.parkwright.server.review.Reviewing;

/// Turns what a program wants to say into a comment, or tells all that must be mended.
final class CommentReading {
  private CommentReading() {}

  /// Reads a comment of whoever calls.
  ///
  /// @throws CallFault 422 listing what is wrong
  static Conversations.Saying read(NewComment body, Dictionary dictionary) {
    FaultList faults = new FaultList(CallWords.here());
    Comment.Kind kind = Comment.Kind.valueOf(body.kind().toUpperCase(Locale.ROOT));
    String text = Reviewing.line(body.text().orElse(""));
    if (text.isEmpty() && kind != Comment.Kind.SETTLED) {
      faults.length("#/text", text, 1, Conversations.LONGEST);
    }
    if (kind.replies() && body.answers().isEmpty()) {
      faults.missing("#/answers");
    }
    if (!kind.replies()) {
      body.answers()
          .ifPresent(
              given -> faults.wrong("#/answers", given.toString(), "", "call.comment.needless"));
    }
    body.variable()
        .filter(code -> dictionary.find(code).isEmpty())
        .ifPresent(
            code ->
                faults.option(
                    "#/variable",
                    code,
                    dictionary.variables().stream().map(Variable::code).toList()));
    if (!faults.none()) {
      throw CallFault.listing(422, "call.body.unfit", faults.all());
    }
    return new Conversations.Saying(
        body.variable().orElse(""),
        kind,
        body.answers().map(OptionalLong::of).orElse(OptionalLong.empty()),
        text,
        Knocking.recorder());
  }
}
