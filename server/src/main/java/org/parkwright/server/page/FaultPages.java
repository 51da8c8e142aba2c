package org.parkwright.server.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.parkwright.server.access.TurnedAway;
import org.parkwright.server.api.fault.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/// Plain pages for what went wrong: what happened, and what to do now. Causes go to the log, never
/// to the page.
@Controller
@ControllerAdvice
public final class FaultPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(FaultPages.class);
  private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 413, 429);
  private final Frames frames;

  public FaultPages(Frames frames) {
    this.frames = frames;
  }

  /// Nothing at this address, said with what was looked for.
  @ExceptionHandler(NotFound.class)
  ModelAndView notFound(NotFound notFound, HttpServletRequest request) {
    Frame frame = frames.of(request);
    return page(
        frame,
        404,
        new Fault(
            frame.t(notFound.key(), notFound.sought()),
            frame.t("fault.404.do"),
            notFound.instead(),
            notFound.insteadName()));
  }

  /// An upload beyond the limit.
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ModelAndView tooLarge(HttpServletRequest request) {
    return status(request, 413);
  }

  /// Parameters that are none, as `?=1`, or a form that brings no file where one is taken.
  @ExceptionHandler({InvalidParameterException.class, MultipartException.class})
  ModelAndView unreadable(HttpServletRequest request) {
    return status(request, 400);
  }

  /// Everything that ended before or outside a page: no such address, wrong method, a fault of
  /// ours.
  @RequestMapping("/error")
  ModelAndView error(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer number ? number : 404;
    if (status >= 500
        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
      LOG.error("{} failed", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), cause);
    }
    return Problems.concern(request) ? Problems.page(status) : status(request, status);
  }

  private ModelAndView status(HttpServletRequest request, int status) {
    Frame frame = frames.of(request);
    int known = TOLD.contains(status) ? status : status < 500 ? 400 : 500;
    String told = known == 403 && TurnedAway.withoutGuard(request) ? "guard" : "" + known;
    return page(
        frame,
        status,
        new Fault(
            frame.t("fault." + told),
            frame.t("fault." + told + ".do"),
            known == 401 ? "/sign-in" : "/",
            frame.t(known == 401 ? "page.signin" : "fault.home")));
  }

  private static ModelAndView page(Frame frame, int status, Fault fault) {
    ModelAndView page = new ModelAndView("page/fault");
    page.setStatus(HttpStatus.valueOf(status));
    page.addObject("frame", frame);
    page.addObject("fault", fault);
    return page;
  }

  /// @param happened what happened
  /// @param advice what to do
  /// @param instead address to go to
  /// @param insteadName its name
  public record Fault(String happened, String advice, String instead, String insteadName) {}
}
