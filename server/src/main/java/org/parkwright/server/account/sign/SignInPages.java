package org.parkwright.server.account.sign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.parkwright.server.page.Frame;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.AccountEventTable.Event;
import org.parkwright.store.people.CredentialTable.Credential;
import org.parkwright.store.people.Session;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/sign-in` and `/sign-out`. Whether a login name exists cannot be told from any answer, nor
/// from the time it takes.
@Controller
public final class SignInPages {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final Database database;
  private final PasswordHashes hashes;
  private final Throttle throttle;
  private final SessionCookie cookie;
  private final java.time.Clock clock;

  public SignInPages(
      Database database,
      PasswordHashes hashes,
      Throttle throttle,
      SessionCookie cookie,
      java.time.Clock clock) {
    this.database = database;
    this.hashes = hashes;
    this.throttle = throttle;
    this.cookie = cookie;
    this.clock = clock;
  }

  /// @param login as it was typed
  /// @param next where to go afterwards
  /// @param wrong why it was refused; empty at first
  public record SignInView(String login, String next, String wrong) {}

  @GetMapping("/sign-in")
  ModelAndView page(
      @RequestParam(name = "next", defaultValue = "/") String next,
      @ModelAttribute("frame") Frame frame) {
    return SignedIn.now().isPresent()
        ? new ModelAndView(OwnPath.to(OwnPath.of(next)))
        : shown(new SignInView("", OwnPath.of(next), ""), 200);
  }

  @PostMapping("/sign-in")
  ModelAndView signIn(
      @RequestParam(name = "login", defaultValue = "") String login,
      @RequestParam(name = "password", defaultValue = "") String password,
      @RequestParam(name = "next", defaultValue = "/") String given,
      @ModelAttribute("frame") Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    String next = OwnPath.of(given);
    return switch (throttle.password(login, SignedIn.address(request))) {
      case Throttle.Later later -> {
        response.setHeader("Retry-After", Long.toString(later.left().toSeconds() + 1));
        yield shown(new SignInView(login, next, wait(frame, later.left())), 429);
      }
      case Throttle.Now turn -> {
        Optional<Account> account = account(login);
        // Asked for nobody as well: two answers must not differ by one question.
        Credential kept = credential(account.map(Account::id).orElse(""));
        if (!hashes.matches(longEnough(password), kept.passwordHash())) {
          if (turn.lastFree()) {
            account.ifPresent(this::tell);
          }
          yield shown(new SignInView(login, next, frame.t("signin.wrong")), 422);
        }
        throttle.right(turn);
        yield in(account.orElseThrow(), kept, next, request, response);
      }
    };
  }

  private ModelAndView in(
      Account account,
      Credential kept,
      String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean second = kept.totpSecret().isPresent();
    cookie.begin(
        account.id(), second ? Session.Stage.PASSWORD : Session.Stage.FULL, request, response);
    return new ModelAndView(
        OwnPath.to(
            second
                ? "/sign-in/second?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)
                : next));
  }

  @PostMapping("/sign-out")
  ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
    cookie.end(request, response);
    return new ModelAndView(OwnPath.to("/"));
  }

  /// How long to wait, in words.
  public static String wait(Frame frame, Duration wait) {
    return wait.compareTo(MINUTE) > 0
        ? frame.t("signin.wait.minutes", wait.toMinutes() + 1)
        : frame.t("signin.wait.seconds", wait.toSeconds() + 1);
  }

  private Optional<Account> account(String login) {
    return database.read(t -> t.accounts().byLogin(login)).filter(Account::open);
  }

  private Credential credential(String account) {
    return database.read(t -> t.credentials().of(account));
  }

  /// Beside the answer, whose time must not tell that there is such an account.
  private void tell(Account account) {
    Thread.startVirtualThread(
        () ->
            database.write(
                Signature.of("sign-in"),
                t ->
                    t.accountEvents()
                        .append(
                            account.id(), Event.TOO_MANY_TRIES, "", "sign-in", clock.instant())));
  }

  private static String longEnough(String password) {
    return password.length() > 4 * PasswordRule.LONGEST ? "" : password;
  }

  private static ModelAndView shown(SignInView view, int status) {
    ModelAndView page = new ModelAndView("account/signin");
    page.addObject("view", view);
    page.setStatus(org.springframework.http.HttpStatusCode.valueOf(status));
    return page;
  }
}
