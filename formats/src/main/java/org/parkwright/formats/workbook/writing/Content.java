package org.parkwright.formats.workbook.writing;

import java.util.List;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.evidence.Observation;
import org.parkwright.domain.evidence.Preference;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.workbook.layout.Questions;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.period.Period;

/// What goes into a workbook.
///
/// @param parkName name of the park
/// @param park address of the park
/// @param period assessed period
/// @param systems chosen index systems
/// @param dictionary data dictionary
/// @param questions what the systems ask
/// @param placement where each known figure goes
/// @param rosters known lists of members
/// @param preferences choices among rival sources
/// @param wording the reader's language
public record Content(
    String parkName,
    ParkId park,
    Period period,
    List<IndexSystem> systems,
    Dictionary dictionary,
    Questions questions,
    Placement placement,
    List<Roster> rosters,
    List<Preference> preferences,
    Wording wording) {

  public Content {
    systems = List.copyOf(systems);
    rosters = List.copyOf(rosters);
    preferences = List.copyOf(preferences);
  }

  /// The places of everything known.
  public List<Observation> figures() {
    return placement.figures();
  }
}
