package org.parkwright.server.api.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.server.api.KnownParks;
import org.parkwright.server.api.Ranges;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.record.Place;
import org.parkwright.server.review.Conversations;
import org.parkwright.server.review.Conversations.Conversation;
import org.parkwright.server.review.ReviewStrips;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `…/comments/{period}` of a park or a firm: remarks, questions, answers.
@RestController
@Tag(name = "Comments")
public final class CommentCalls {
  private static final String PARK = "/api/v1/parks/{country}/{name}/comments/{period}";
  private static final String FIRM =
      "/api/v1/parks/{country}/{name}/tenants/{tenant}/comments/{period}";
  private static final int MOST = 200;
  private final KnownParks parks;
  private final Dictionary dictionary;
  private final Conversations conversations;

  public CommentCalls(KnownParks parks, Dictionary dictionary, Conversations conversations) {
    this.parks = parks;
    this.dictionary = dictionary;
    this.conversations = conversations;
  }

  @Operation(
      summary = "What was said about a park's figures",
      description = "For whoever may read the park's figures.")
  @GetMapping(path = PARK, produces = MediaType.APPLICATION_JSON_VALUE)
  CommentsView commentsOfPark(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @Parameter(description = "Only about this variable.", example = "water.fresh")
          @RequestParam(name = "variable", defaultValue = "")
          String variable,
      @Parameter(
              description = "Only what was begun before this number; 0: from the newest.",
              schema = @Schema(minimum = "0", defaultValue = "0"))
          @RequestParam(name = "before", defaultValue = "0")
          long before,
      @Parameter(
              description = "How many to give.",
              schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
          @RequestParam(name = "most", defaultValue = "50")
          int most) {
    return view(parks.place(country, name, when), variable, before, most);
  }

  @Operation(
      summary = "What was said about a firm's figures",
      description = "For whoever may read the firm's figures.")
  @GetMapping(path = FIRM, produces = MediaType.APPLICATION_JSON_VALUE)
  CommentsView commentsOfFirm(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when,
      @Parameter(description = "Only about this variable.", example = "water.fresh")
          @RequestParam(name = "variable", defaultValue = "")
          String variable,
      @Parameter(
              description = "Only what was begun before this number; 0: from the newest.",
              schema = @Schema(minimum = "0", defaultValue = "0"))
          @RequestParam(name = "before", defaultValue = "0")
          long before,
      @Parameter(
              description = "How many to give.",
              schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
          @RequestParam(name = "most", defaultValue = "50")
          int most) {
    return view(parks.place(country, name, tenant, when), variable, before, most);
  }

  private CommentsView view(Place place, String variable, long before, int most) {
    Ranges.hold("?before", before, 0, Long.MAX_VALUE);
    Ranges.hold("?most", most, 1, MOST);
    long end = before == 0 ? Long.MAX_VALUE : before;
    List<Conversation> found =
        conversations.of(place.territory(), place.period()).reversed().stream()
            .filter(one -> one.first().number() < end)
            .filter(one -> variable.isEmpty() || one.first().comment().variable().equals(variable))
            .limit(most + 1L)
            .toList();
    List<Conversation> shown = found.subList(0, Math.min(most, found.size()));
    return new CommentsView(
        shown.stream().map(CommentsView::of).toList(),
        found.size() > most
            ? Optional.of(next(place, variable, shown.getLast().first().number(), most))
            : Optional.empty());
  }

  /// Where conversations are found, a variable is one of the dictionary.
  private static String next(Place place, String variable, long before, int most) {
    return "/api/v1%s/comments/%s?variable=%s&before=%d&most=%d"
        .formatted(ReviewStrips.address(place.territory()), place.period(), variable, before, most);
  }

  @Operation(
      summary = "Say something about a park's figures",
      description =
          "A remark or a question about a figure or the whole period, an answer to an open"
              + " question, or that it is settled. In any stage of the review.")
  @PostMapping(
      path = PARK,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Said sayOfPark(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable("period") String when,
      @RequestBody NewComment body) {
    return say(parks.place(country, name, when), body);
  }

  @Operation(
      summary = "Say something about a firm's figures",
      description = "As for a park; read by the firm and its park only.")
  @PostMapping(
      path = FIRM,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Said sayOfFirm(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String tenant,
      @PathVariable("period") String when,
      @RequestBody NewComment body) {
    return say(parks.place(country, name, tenant, when), body);
  }

  private Said say(Place place, NewComment body) {
    Conversations.Saying saying = CommentReading.read(body, dictionary);
    return new Said(
        conversations
            .say(place.territory(), place.period(), saying)
            .orElseThrow(() -> CallFault.of(409, "talk.answer.late")));
  }
}
