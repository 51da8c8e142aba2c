package org.parkwright.server.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Variable;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Comment;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.store.Database;
import org.parkwright.store.KeptComment;

/// What was said about figures: threads, and links that say how much was said.
public final class Talks {
  private final Database database;
  private final Called called;

  Talks(Database database, Called called) {
    this.database = database;
    this.called = called;
  }

  private static final class Gathered {
    private final KeptComment first;
    private final List<KeptComment> answers = new ArrayList<>();
    private boolean settled;

    private Gathered(KeptComment first) {
      this.first = first;
    }

    private boolean open() {
      return first.comment().kind() == Comment.Kind.QUESTION && !settled;
    }
  }

  private Map<Long, Gathered> gathered(Territory territory, Period period) {
    Map<Long, Gathered> threads = new LinkedHashMap<>();
    for (KeptComment kept : database.read(t -> t.comments().of(territory, period))) {
      switch (kept.comment().kind()) {
        case REMARK, QUESTION -> threads.put(kept.number(), new Gathered(kept));
        case ANSWER -> question(threads, kept).ifPresent(question -> question.answers.add(kept));
        case SETTLED ->
            question(threads, kept)
                .ifPresent(
                    question -> {
                      question.settled = true;
                      question.answers.add(kept);
                    });
      }
    }
    return threads;
  }

  private static Optional<Gathered> question(Map<Long, Gathered> threads, KeptComment reply) {
    return Optional.ofNullable(threads.get(reply.comment().answers().orElse(-1)));
  }

  /// Whether a question of this territory and period waits for an answer.
  boolean open(Territory territory, Period period, long number) {
    return Optional.ofNullable(gathered(territory, period).get(number))
        .filter(Gathered::open)
        .isPresent();
  }

  /// Threads about one variable, or all for an empty one, the latest first.
  List<TalkView.Thread> threads(
      Territory territory, Period period, String variable, Dictionary dictionary, Frame frame) {
    List<TalkView.Thread> threads = new ArrayList<>();
    for (Gathered one : gathered(territory, period).values()) {
      Comment first = one.first.comment();
      if (!variable.isEmpty() && !variable.equals(first.variable())) {
        continue;
      }
      List<TalkView.Said> said = new ArrayList<>(List.of(said(first, frame)));
      one.answers.forEach(answer -> said.add(said(answer.comment(), frame)));
      String state =
          first.kind() == Comment.Kind.REMARK
              ? "remark"
              : one.settled ? "settled" : one.answers.isEmpty() ? "open" : "answered";
      threads.addFirst(
          new TalkView.Thread(
              one.first.number(),
              new Link(
                  address(territory, period, first.variable()),
                  about(first.variable(), dictionary, frame)),
              frame.t("talk.state." + state),
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
    for (Gathered one : gathered(territory, period).values()) {
      int[] both = numbers.computeIfAbsent(one.first.comment().variable(), v -> new int[2]);
      both[0] += 1 + one.answers.size();
      both[1] += one.open() ? 1 : 0;
    }
    Map<String, String> counts = new HashMap<>();
    numbers.forEach((code, both) -> counts.put(code, frame.t("talk.count", both[0], both[1])));
    return counts;
  }
}
