package org.parkwright.server.review;

import jakarta.servlet.http.HttpServletRequest;
import org.parkwright.domain.people.Territory;
import org.parkwright.server.page.FaultPages;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Frames;
import org.parkwright.server.record.NotWritable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Says in words why something could not be recorded or done as the review stands.
@ControllerAdvice
public final class ReviewFaults {
  private final Frames frames;
  private final ReviewStrips strips;

  ReviewFaults(Frames frames, ReviewStrips strips) {
    this.frames = frames;
    this.strips = strips;
  }

  /// Figures for a period that is submitted, approved or locked.
  @ExceptionHandler(NotWritable.class)
  ModelAndView notWritable(NotWritable refused, HttpServletRequest request) {
    Frame frame = frames.of(request);
    Territory territory = refused.progress().territory();
    return page(
        frame,
        frame.t("review.refused"),
        strips.words(refused.progress(), frame) + " " + frame.t("review.refused.do"),
        ReviewStrips.address(territory)
            + (territory instanceof Territory.InPark ? "/scorecard/" : "/figures/")
            + refused.progress().period());
  }

  /// A step that is not the next one.
  @ExceptionHandler(StepRefused.class)
  ModelAndView stepRefused(StepRefused refused, HttpServletRequest request) {
    Frame frame = frames.of(request);
    return page(frame, frame.t(refused.key()), refused.place(), refused.back());
  }

  private static ModelAndView page(Frame frame, String happened, String advice, String back) {
    ModelAndView page = new ModelAndView("page/fault");
    page.setStatus(HttpStatus.CONFLICT);
    page.addObject("frame", frame);
    page.addObject("fault", new FaultPages.Fault(happened, advice, back, frame.t("review.back")));
    return page;
  }
}
