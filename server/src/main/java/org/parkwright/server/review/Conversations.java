package org.parkwright.server.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Comment;
import org.parkwright.kernel.period.Period;
import org.parkwright.store.Database;
import org.parkwright.store.KeptComment;
import org.parkwright.store.Signature;
import org.parkwright.store.Transaction;

/// What is said about figures, for pages and calls alike: remarks, questions with their answers,
/// and saying more.
public final class Conversations {
  /// Characters of a comment.
  public static final int LONGEST = 2000;

  private final Database database;
  private final Clock clock;

  Conversations(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A remark, or a question with what was answered.
  ///
  /// @param first the remark or question
  /// @param replies answers and the settlement, in the order in which they were made
  public record Conversation(KeptComment first, List<KeptComment> replies) {
    public Conversation {
      replies = List.copyOf(replies);
    }

    /// Whether it is a question that nobody has settled: only that can be answered and settled.
    public boolean open() {
      return first.comment().kind() == Comment.Kind.QUESTION && !settled();
    }

    private boolean settled() {
      return replies.stream().anyMatch(r -> r.comment().kind() == Comment.Kind.SETTLED);
    }

    /// `remark`; of a question `open`, `answered` or `settled`.
    public String state() {
      return first.comment().kind() == Comment.Kind.REMARK
          ? "remark"
          : settled() ? "settled" : replies.isEmpty() ? "open" : "answered";
    }
  }

  /// Everything that was said about a territory's period, the earliest first.
  public List<Conversation> of(Territory territory, Period period) {
    return database.read(t -> of(t, territory, period));
  }

  private static List<Conversation> of(Transaction t, Territory territory, Period period) {
    Map<Long, KeptComment> first = new LinkedHashMap<>();
    Map<Long, List<KeptComment>> replies = new LinkedHashMap<>();
    for (KeptComment kept : t.comments().of(territory, period)) {
      switch (kept.comment().kind()) {
        case REMARK, QUESTION -> {
          first.put(kept.number(), kept);
          replies.put(kept.number(), new ArrayList<>());
        }
        case ANSWER, SETTLED ->
            Optional.ofNullable(replies.get(kept.comment().answers().orElse(-1)))
                .ifPresent(of -> of.add(kept));
      }
    }
    return first.values().stream()
        .map(kept -> new Conversation(kept, replies.getOrDefault(kept.number(), List.of())))
        .toList();
  }

  /// What somebody wants to say.
  ///
  /// @param variable the figure meant; empty: the whole period, or what the question is about
  /// @param answers number of the question; only for answers and settlements
  /// @param text may be empty for a settlement
  public record Saying(
      String variable, Comment.Kind kind, OptionalLong answers, String text, String author) {}

  /// Records what somebody says.
  ///
  /// @return its number; empty when the question that it answers is settled or not here
  public OptionalLong say(Territory territory, Period period, Saying saying) {
    return database.transaction(
        Signature.of(saying.author()),
        t -> {
          String variable = saying.variable();
          if (saying.answers().isPresent()) {
            Optional<Conversation> question =
                of(t, territory, period).stream()
                    .filter(c -> c.first().number() == saying.answers().getAsLong())
                    .filter(Conversation::open)
                    .findFirst();
            if (question.isEmpty()) {
              return OptionalLong.empty();
            }
            variable = variable.isEmpty() ? question.get().first().comment().variable() : variable;
          }
          return OptionalLong.of(
              t.comments()
                  .append(
                      new Comment(
                          territory,
                          period,
                          variable,
                          saying.kind(),
                          saying.answers(),
                          saying.text(),
                          saying.author(),
                          clock.instant())));
        });
  }
}
