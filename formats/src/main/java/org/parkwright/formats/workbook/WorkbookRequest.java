package org.parkwright.formats.workbook;

import java.util.List;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Evidence;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.workbook.layout.Questions;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.period.Period;

/// What a workbook is to ask, and what is known already.
///
/// @param parkName name of the park
/// @param park address of the park
/// @param period assessed period
/// @param systems index systems to ask for, at least one
/// @param dictionary data dictionary
/// @param observations figures to fill in; all of this park, of any variable and period
/// @param rosters lists to fill in
/// @param preferences choices among rival sources
/// @param wording the language of the workbook
public record WorkbookRequest(
    String parkName,
    ParkId park,
    Period period,
    List<IndexSystem> systems,
    Dictionary dictionary,
    List<Observation> observations,
    List<Roster> rosters,
    List<Preference> preferences,
    Wording wording) {

  public WorkbookRequest {
    systems = List.copyOf(systems);
    observations = List.copyOf(observations);
    rosters = List.copyOf(rosters);
    preferences = List.copyOf(preferences);
    if (systems.isEmpty()) {
      throw new IllegalArgumentException(
          "a workbook for " + park + " needs at least one index system; found none");
    }
  }

  /// A workbook with nothing filled in.
  public static WorkbookRequest blank(
      String parkName,
      ParkId park,
      Period period,
      List<IndexSystem> systems,
      Dictionary dictionary,
      Wording wording) {
    return new WorkbookRequest(
        parkName, park, period, systems, dictionary, List.of(), List.of(), List.of(), wording);
  }

  /// The same workbook with these figures filled in.
  public WorkbookRequest with(
      List<Observation> known, List<Roster> lists, List<Preference> choices) {
    return new WorkbookRequest(
        parkName, park, period, systems, dictionary, known, lists, choices, wording);
  }

  /// The same workbook in another language.
  public WorkbookRequest in(Wording language) {
    return new WorkbookRequest(
        parkName, park, period, systems, dictionary, observations, rosters, preferences, language);
  }

  /// The same workbook without figures that the chosen systems do not read. Otherwise those stand
  /// on the sheet of rivals, so that nothing given is lost.
  public WorkbookRequest onlyAsked() {
    Questions questions = Questions.of(systems, dictionary, period);
    return with(
        observations.stream()
            .filter(o -> questions.asks(new Evidence.Slot(o.variable(), o.period(), o.scenario())))
            .toList(),
        rosters,
        preferences.stream()
            .filter(p -> questions.asks(new Evidence.Slot(p.variable(), p.period(), p.scenario())))
            .toList());
  }
}
