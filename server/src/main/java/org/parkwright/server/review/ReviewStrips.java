package org.parkwright.server.review;

import java.util.ArrayList;
import java.util.List;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Territory;
import org.parkwright.domain.review.Progress;
import org.parkwright.domain.review.Stage;
import org.parkwright.domain.review.Step;
import org.parkwright.domain.review.StepTaken;
import org.parkwright.kernel.period.Period;
import org.parkwright.server.page.Frame;

/// Tells readers where a period stands.
public final class ReviewStrips {
  private final Reviewing reviewing;
  private final Called called;

  public ReviewStrips(Reviewing reviewing, Called called) {
    this.reviewing = reviewing;
    this.called = called;
  }

  /// For one reader.
  ///
  /// @param back the page to come back to: `scorecard`, `form` or `figures`
  public ReviewStrip of(Territory territory, Period period, String back, Frame frame) {
    Reviewing.State state = reviewing.state(territory, period);
    Progress progress = state.progress();
    Act reads = territory instanceof Territory.InTenant ? Act.READ_TENANT : Act.READ_FIGURES;
    if (!Access.may(frame.actor(), reads, territory)) {
      return new ReviewStrip(
          progress
              .approvedAt()
              .map(at -> frame.t("review.public", period.toString(), frame.date(at)))
              .orElse(""),
          false,
          List.of(),
          List.of());
    }
    return new ReviewStrip(
        words(progress, frame),
        progress.stage().writable(),
        next(progress, back, frame),
        state.steps().stream().map(step -> taken(step, state, frame)).toList());
  }

  /// The message for firms where there is one: what is approved of a firm is not public.
  private static String told(String key, Territory territory, Frame frame) {
    String ofFirms = key + ".firm";
    return territory instanceof Territory.InTenant && frame.texts().has(ofFirms) ? ofFirms : key;
  }

  /// The stage in words: who brought it there, and what that means.
  public String words(Progress progress, Frame frame) {
    String period = progress.period().toString();
    String words =
        progress
            .lock()
            .map(lock -> locked(lock, progress, frame))
            .orElseGet(
                () ->
                    frame.t(
                        told(
                            "review.stage." + progress.stage().word(), progress.territory(), frame),
                        period));
    if (progress.stage() == Stage.LOCKED || progress.last().isEmpty()) {
      return words;
    }
    StepTaken last = progress.last().get();
    String why = last.comment().isBlank() ? "" : " " + frame.t("review.why", last.comment());
    return words
        + " "
        + frame.t("review.by", called.name(last.author(), frame), frame.date(last.at()))
        + why;
  }

  private static String locked(Progress.Lock lock, Progress progress, Frame frame) {
    return frame.t(
        lock.period().equals(progress.period())
            ? "review.stage.locked"
            : "review.stage.locked.within",
        progress.period().toString(),
        place(lock.territory(), frame),
        lock.period().toString());
  }

  private static String place(Territory territory, Frame frame) {
    return switch (territory) {
      case Territory.Country country -> frame.country(country.code());
      case Territory.Everywhere all -> frame.t("review.everywhere");
      case Territory.Systems systems -> frame.t("review.everywhere");
      case Territory.InPark park -> frame.t("review.park");
      case Territory.InTenant firm -> frame.t("review.firm");
    };
  }

  private static List<ReviewStrip.Next> next(Progress progress, String back, Frame frame) {
    List<ReviewStrip.Next> next = new ArrayList<>();
    for (Step step : Reviewing.next(progress, frame.actor())) {
      next.add(
          new ReviewStrip.Next(
              address(progress.territory()) + "/review/" + progress.period() + "/" + step.word(),
              frame.t("review.step." + step.word(), progress.period().toString()),
              frame.t(told("review.step." + step.word() + ".hint", progress.territory(), frame)),
              step.needsReason(),
              back));
    }
    return next;
  }

  private ReviewStrip.Taken taken(StepTaken step, Reviewing.State state, Frame frame) {
    String where = step.territory().toString();
    return new ReviewStrip.Taken(
        frame.t(
            "review.taken." + step.step().word(),
            frame.date(step.at()),
            called.name(step.author(), frame),
            step.period().equals(state.progress().period()) ? where : where + " " + step.period()),
        state.comment(step));
  }

  /// Where a territory's pages lie.
  public static String address(Territory territory) {
    return switch (territory) {
      case Territory.InPark park -> "/parks/" + park.park();
      case Territory.InTenant firm ->
          "/parks/" + firm.tenant().park() + "/tenants/" + firm.tenant().slug();
      case Territory.Country country -> "/countries/" + country.code();
      case Territory.Everywhere all -> "/countries/*";
      case Territory.Systems systems -> "/systems";
    };
  }
}
