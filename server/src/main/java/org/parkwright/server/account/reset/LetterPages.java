package org.parkwright.server.account.reset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.parkwright.server.account.sign.SignInPages;
import org.parkwright.server.account.sign.SignedIn;
import org.parkwright.server.account.sign.Throttle;
import org.parkwright.server.page.Frame;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// `/reset`: asks for a letter with a link to set a password. The answer is the same whether or not
/// there is such a login name or a mail address with it.
@Controller
public final class LetterPages {
  private final Optional<Letters> letters;
  private final Database database;
  private final Throttle throttle;

  /// @param letters empty where no mail server was named; then there is nothing at this address
  public LetterPages(Optional<Letters> letters, Database database, Throttle throttle) {
    this.letters = letters;
    this.database = database;
    this.throttle = throttle;
  }

  /// @param sent whether it was asked for
  /// @param wrong why it was refused; empty when it was not
  public record LetterView(String login, boolean sent, String wrong) {}

  @GetMapping("/reset")
  ModelAndView page() {
    letters();
    return shown(new LetterView("", false, ""), 200);
  }

  @PostMapping("/reset")
  ModelAndView ask(
      @RequestParam(name = "login", defaultValue = "") String login,
      @ModelAttribute("frame") Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    Letters carrier = letters();
    return switch (throttle.letter(login, SignedIn.address(request))) {
      case Throttle.Later later -> {
        response.setHeader("Retry-After", Long.toString(later.left().toSeconds() + 1));
        yield shown(new LetterView(login, false, SignInPages.wait(frame, later.left())), 429);
      }
      case Throttle.Now turn -> {
        database
            .read(t -> t.accounts().byLogin(login))
            .filter(Account::open)
            .ifPresent(carrier::send);
        yield shown(new LetterView(login, true, ""), 200);
      }
    };
  }

  private Letters letters() {
    return letters.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ModelAndView shown(LetterView view, int status) {
    ModelAndView page = new ModelAndView("account/letter", Map.of("view", view));
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
