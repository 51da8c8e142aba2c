package org.parkwright.server.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Comment;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;

/// What was said about figures: threads, and links that say how much was said.
public final class Talks {
  private final Conversations conversations;
  private final Called called;

  Talks(Conversations conversations, Called called) {
    this.conversations = conversations;
    this.called = called;
  }

  /// Threads about one variable, or all for an empty one, the latest first.
  List<TalkView.Thread> threads(
      Territory territory, Period period, String variable, Dictionary dictionary, Frame frame) {
    List<TalkView.Thread> threads = new ArrayList<>();
    for (Conversations.Conversation one : conversations.of(territory, period)) {
      Comment first = one.first().comment();
      if (!variable.isEmpty() && !variable.equals(first.variable())) {
        continue;
      }
      List<TalkView.Said> said = new ArrayList<>(List.of(said(first, frame)));
      one.replies().forEach(answer -> said.add(said(answer.comment(), frame)));
      threads.addFirst(
          new TalkView.Thread(
              one.first().number(),
              new Link(
                  address(territory, period, first.variable()),
                  about(first.variable(), dictionary, frame)),
              frame.t("talk.state." + one.state()),
              one.open(),
              said));
    }
    return threads;
  }

  private TalkView.Said said(Comment comment, Frame frame) {
    String who =
        frame.t("talk.who", called.name(comment.author(), frame), frame.date(comment.at()));
    return new TalkView.Said(
        who,
        comment.kind() == Comment.Kind.SETTLED && comment.text().isBlank()
            ? frame.t("talk.settled")
            : comment.text());
  }

  /// A variable in the reader's words; the whole period for an empty code.
  static String about(String variable, Dictionary dictionary, Frame frame) {
    return variable.isEmpty()
        ? frame.t("talk.whole")
        : dictionary.find(variable).map(v -> v.names().in(frame.language())).orElse(variable);
  }

  /// Where a figure is talked about.
  public static String address(Territory territory, Period period, String variable) {
    return ReviewStrips.address(territory)
        + "/comments/"
        + period
        + (variable.isEmpty() ? "" : "?variable=" + variable);
  }

  /// One link per variable for whoever may take part: its label and how much was said.
  public List<Link> links(
      Territory territory, Period period, List<Variable> variables, Frame frame) {
    Map<String, String> counts = counts(territory, period, frame);
    return counts.isEmpty() && !Access.may(frame.actor(), Act.COMMENT, territory)
        ? List.of()
        : variables.stream()
            .map(
                v ->
                    new Link(
                        address(territory, period, v.code()),
                        frame.t(
                            "talk.link",
                            v.names().in(frame.language()),
                            counts.getOrDefault(v.code(), frame.t("talk.none")))))
            .toList();
  }

  /// How much was said, in words, by variable; empty for who may not take part.
  public Map<String, String> counts(Territory territory, Period period, Frame frame) {
    if (!Access.may(frame.actor(), Act.COMMENT, territory)) {
      return Map.of();
    }
    Map<String, int[]> numbers = new HashMap<>();
    for (Conversations.Conversation one : conversations.of(territory, period)) {
      int[] both = numbers.computeIfAbsent(one.first().comment().variable(), v -> new int[2]);
      both[0] += 1 + one.replies().size();
      both[1] += one.open() ? 1 : 0;
    }
    Map<String, String> counts = new HashMap<>();
    numbers.forEach((code, both) -> counts.put(code, frame.t("talk.count", both[0], both[1])));
    return counts;
  }
}
