package org.parkwright.server.account.second;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.parkwright.server.account.sign.OwnPath;
import org.parkwright.server.account.sign.SessionCookie;
import org.parkwright.server.account.sign.SignInPages;
import org.parkwright.server.account.sign.Throttle;
import org.parkwright.server.page.Frame;
import org.parkwright.store.people.Session;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/sign-in/second`: the second step of signing in, for sessions in which the first was taken.
@Controller
public final class SecondStepPages {
  private final SecondFactor second;
  private final Throttle throttle;
  private final SessionCookie cookie;

  public SecondStepPages(SecondFactor second, Throttle throttle, SessionCookie cookie) {
    this.second = second;
    this.throttle = throttle;
    this.cookie = cookie;
  }

  /// @param next where to go afterwards
  /// @param wrong why it was refused; empty at first
  public record SecondStepView(String next, String wrong) {}

  @GetMapping("/sign-in/second")
  ModelAndView page(
      @RequestParam(name = "next", defaultValue = "/") String next, HttpServletRequest request) {
    return owed(request).isEmpty()
        ? new ModelAndView(OwnPath.to("/sign-in"))
        : shown(new SecondStepView(OwnPath.of(next), ""), 200);
  }

  @PostMapping("/sign-in/second")
  ModelAndView step(
      @RequestParam(name = "code", defaultValue = "") String code,
      @RequestParam(name = "next", defaultValue = "/") String given,
      @ModelAttribute("frame") Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Session> owed = owed(request);
    if (owed.isEmpty()) {
      return new ModelAndView(OwnPath.to("/sign-in"));
    }
    String account = owed.get().account();
    String next = OwnPath.of(given);
    return switch (throttle.secondFactor(account)) {
      case Throttle.Later later -> {
        response.setHeader("Retry-After", Long.toString(later.left().toSeconds() + 1));
        yield shown(new SecondStepView(next, SignInPages.wait(frame, later.left())), 429);
      }
      case Throttle.Now turn -> {
        if (!second.right(account, code)) {
          yield shown(new SecondStepView(next, frame.t("second.wrong")), 422);
        }
        throttle.right(turn);
        cookie.begin(account, Session.Stage.FULL, request, response);
        yield new ModelAndView(OwnPath.to(next));
      }
    };
  }

  private Optional<Session> owed(HttpServletRequest request) {
    return cookie.session(request).filter(one -> one.stage() == Session.Stage.PASSWORD);
  }

  private static ModelAndView shown(SecondStepView view, int status) {
    ModelAndView page = new ModelAndView("account/secondstep", Map.of("view", view));
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
