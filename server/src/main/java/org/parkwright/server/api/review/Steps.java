package org.parkwright.server.api.review;

import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.domain.review.Step;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.access.Knocking;
import org.parkwright.server.api.body.FaultList;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.review.ReviewStrips;
import org.parkwright.server.review.Reviewing;

/// Reviews of any place as calls ask for them.
public final class Steps {
  private final Reviewing reviewing;

  public Steps(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  /// Where a period stands.
  ReviewView state(Territory territory, Period period) {
    return ReviewView.of(
        reviewing.state(territory, period), Knocking.actor(), address(territory, period));
  }

  /// Takes a step and tells where the period stands then.
  ///
  /// @throws CallFault 422 without a comment where one is needed, 409 when it is not the next step
  ReviewView take(Territory territory, Period period, String word, NewStep body) {
    Step step = Step.of(word);
    String comment = Reviewing.line(body.comment().orElse(""));
    CallWords words = CallWords.here();
    if (!Reviewing.saysWhy(step, comment)) {
      FaultList faults = new FaultList(words);
      faults.wrong(
          "#/comment",
          comment,
          words.say("call.expects.length", 1, Reviewing.LONGEST),
          "review.reason.do",
          Reviewing.LONGEST);
      throw CallFault.listing(422, "call.body.unfit", faults.all());
    }
    return switch (reviewing.take(territory, period, step, comment, Knocking.recorder())) {
      case Reviewing.Done done -> state(territory, period);
      case Reviewing.Refused refused -> throw late(refused, step, words);
    };
  }

  private static CallFault late(Reviewing.Refused refused, Step step, CallWords words) {
    Progress progress = refused.progress();
    return refused.own()
        ? CallFault.of(409, "review.own")
        : CallFault.of(
            409,
            "call.step.late",
            progress.period().toString(),
            words.stage(progress.stage()),
            step.word());
  }

  private static String address(Territory territory, Period period) {
    return "/api/v1" + ReviewStrips.address(territory) + "/review/" + period;
  }
}
