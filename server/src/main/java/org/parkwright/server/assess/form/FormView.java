package org.parkwright.server.assess.form;

import java.util.List;
import java.util.Optional;
import org.parkwright.server.assess.Choice;
import org.parkwright.server.assess.Option;
import org.parkwright.server.page.Link;
import org.parkwright.server.review.ReviewStrip;

/// The assessment form of one park and period, one topic at a time.
///
/// @param action address that takes the answers
/// @param park address and name of the park
/// @param period the period asked about
/// @param systems all index systems, the chosen ones marked
/// @param chosen the chosen systems as address parameters, without the question mark
/// @param standing where the park stands with the answers so far
/// @param topics parts of the form
/// @param topic part that is shown, as in its address
/// @param here name of the part that is shown
/// @param introduction what this part is, in words
/// @param questions its questions
/// @param said what the last save did
/// @param scorecard address of the scorecard
/// @param next the part after this one
/// @param strip where the review stands; fields are closed while nothing may be recorded
public record FormView(
    String action,
    Link park,
    String period,
    List<Choice> systems,
    String chosen,
    Standing standing,
    List<Topic> topics,
    String topic,
    String here,
    String introduction,
    List<Question> questions,
    Optional<Said> said,
    String scorecard,
    Optional<Link> next,
    ReviewStrip strip) {

  /// @param answered questions with an answer
  /// @param asked all questions of the chosen systems
  /// @param systems per system: how many of its indicators can be judged, in words
  public record Standing(int answered, int asked, List<String> systems) {}

  /// A part of the form.
  public record Topic(String address, String name, int answered, int asked, boolean here) {}

  /// What a save did.
  ///
  /// @param saved what was recorded, in words, one line each; empty: nothing
  /// @param refused questions whose answers could not be recorded
  public record Said(List<String> saved, List<Link> refused) {}

  /// One question.
  ///
  /// @param code variable; names of the fields begin with it
  /// @param label what is asked, in a few words
  /// @param definition what exactly counts
  /// @param counts for which systems it counts, and how much it settles
  /// @param before last year's answer, to confirm
  /// @param entry what the fields hold
  /// @param recorded who recorded the present answer, and rivals, in words; empty: no answer yet
  /// @param problems what is wrong with the fields, or asked about
  /// @param years earlier years that are needed too
  /// @param links what was said about the figure; asking a colleague
  public record Question(
      String code,
      String label,
      String definition,
      String counts,
      Optional<Before> before,
      Entry entry,
      Optional<String> recorded,
      List<Problem> problems,
      List<Year> years,
      List<Link> links) {

    /// Whether a problem is about this field.
    public boolean wrong(String field) {
      return problems.stream().anyMatch(p -> p.field().equals(field) && !p.asks());
    }

    /// Whether a problem stops the answer from being recorded.
    public boolean refused() {
      return !problems.isEmpty();
    }
  }

  /// Last year's answer.
  ///
  /// @param words period and value, in words
  public record Before(String words) {}

  /// What the fields of one question hold, as typed.
  ///
  /// @param options values that can be chosen; empty: a number is typed
  /// @param units units that can be chosen; empty: a pure number or a choice
  /// @param grades qualities that can be chosen
  public record Entry(
      String value,
      String unit,
      String low,
      String high,
      String grade,
      String intended,
      String source,
      String sourceDate,
      String method,
      String note,
      String notApplicable,
      List<Option> options,
      List<String> units,
      List<Option> grades) {

    /// Whether anything beyond value, unit and source is filled in that a reader must see.
    public boolean more() {
      return !(low + high + intended + note + notApplicable).isBlank();
    }
  }

  /// One earlier year of the same variable.
  public record Year(String field, String period, String value, Optional<String> recorded) {}

  /// What is wrong with a field, or what the person is asked.
  ///
  /// @param field name after the code and a dot
  /// @param words found, expected, what to do
  /// @param asks only a question: saving again with the box ticked records the answer
  public record Problem(String field, String words, boolean asks) {}
}
