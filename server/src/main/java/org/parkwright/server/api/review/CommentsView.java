package org.parkwright.server.api.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parkwright.domain.review.Comment;
import org.parkwright.server.review.Conversations.Conversation;
import org.parkwright.store.KeptComment;

/// What was said about a period.
@Schema(name = "Comments", description = "Remarks, and questions with answers, the latest first.")
record CommentsView(
    List<ConversationView> conversations,
    @Schema(description = "Address of those before these.") Optional<String> next) {

  @Schema(name = "Conversation", description = "A remark, or a question with its answers.")
  record ConversationView(
      @Schema(description = "Its number, by which a question is answered.") long number,
      @Schema(allowableValues = {"remark", "question"}) String kind,
      @Schema(
              description = "remark; of a question open, answered or settled.",
              allowableValues = {"remark", "open", "answered", "settled"})
          String state,
      @Schema(description = "The figure meant; none: the whole period.", example = "water.fresh")
          Optional<String> variable,
      String text,
      @Schema(description = "The account that said it.") String author,
      Instant at,
      List<ReplyView> replies) {}

  @Schema(name = "Reply", description = "An answer, or that a question is settled.")
  record ReplyView(
      @Schema(allowableValues = {"answer", "settled"}) String kind,
      @Schema(description = "May be empty for a settlement.") String text,
      @Schema(description = "The account that said it.") String author,
      Instant at) {}

  static ConversationView of(Conversation one) {
    Comment first = one.first().comment();
    return new ConversationView(
        one.first().number(),
        word(first),
        one.state(),
        first.variable().isEmpty() ? Optional.empty() : Optional.of(first.variable()),
        first.text(),
        first.author(),
        first.at(),
        one.replies().stream().map(CommentsView::reply).toList());
  }

  private static ReplyView reply(KeptComment kept) {
    Comment reply = kept.comment();
    return new ReplyView(word(reply), reply.text(), reply.author(), reply.at());
  }

  private static String word(Comment comment) {
    return comment.kind().name().toLowerCase(Locale.ROOT);
  }
}
