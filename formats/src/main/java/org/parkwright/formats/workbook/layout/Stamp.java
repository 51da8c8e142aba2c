package org.parkwright.formats.workbook.layout;

import java.util.List;
import org.parkwright.domain.evidence.Roster;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;

/// What a workbook is for, kept on its hidden sheet `_parkwright`.
///
/// The sheet is a list of lines, the first cell naming the kind of line: `format`, `park`,
/// `name`, `period`, `dictionary` once each; `system`, `asked`, `earlier`, `list`, `figure`
/// and `member` as often as needed.
///
/// @param format version of the workbook's layout
/// @param parkName name of the park
/// @param park address of the park
/// @param period assessed period
/// @param dictionary version of the data dictionary
/// @param systems chosen index systems
/// @param asked codes asked for the period
/// @param earlier codes and periods asked for earlier years
/// @param lists rosters asked for
/// @param figures what is remembered of figures that were filled in
/// @param rosters lists that were filled in, with every digit
public record Stamp(
    int format,
    String parkName,
    ParkId park,
    Period period,
    String dictionary,
    List<SystemRef> systems,
    List<String> asked,
    List<EarlierYear> earlier,
    List<String> lists,
    List<Remembered> figures,
    List<Roster> rosters) {

  /// The layout that this version of Parkwright writes and reads.
  public static final int FORMAT = 1;

  /// A variable asked for an earlier year.
  public record EarlierYear(String code, Period period) {}

  public Stamp {
    systems = List.copyOf(systems);
    asked = List.copyOf(asked);
    earlier = List.copyOf(earlier);
    lists = List.copyOf(lists);
    figures = List.copyOf(figures);
    rosters = List.copyOf(rosters);
  }
}
