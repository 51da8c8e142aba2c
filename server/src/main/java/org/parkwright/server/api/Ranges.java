package org.parkwright.server.api;

import org.parkwright.server.api.body.FaultList;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;

/// Numbers of parameters within what a call takes.
public final class Ranges {
  private Ranges() {}

  /// Refuses a number outside its range.
  ///
  /// @throws CallFault 400 naming the parameter and its range
  public static void hold(String place, long found, long least, long most) {
    if (found < least || found > most) {
      FaultList faults = new FaultList(CallWords.here());
      String expected = faults.words().say("call.expects.range", least, most);
      faults.wrong(place, Long.toString(found), expected, "call.unfit", expected);
      throw CallFault.listing(400, "call.parameters", faults.all());
    }
  }
}
