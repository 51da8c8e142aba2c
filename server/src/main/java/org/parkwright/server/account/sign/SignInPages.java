package org.parkwright.server.account.sign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.parkwright.server.page.Frame;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.AccountEventTable.Event;
import org.parkwright.store.people.CredentialTable.Credential;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
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
  private final Entry entry;
  private final Ways ways;
  private final Clock clock;

  public SignInPages(
      Database database,
      PasswordHashes hashes,
      Throttle throttle,
      SessionCookie cookie,
      Entry entry,
      Ways ways,
      Clock clock) {
    this.database = database;
    this.hashes = hashes;
    this.throttle = throttle;
    this.cookie = cookie;
    this.entry = entry;
    this.ways = ways;
    this.clock = clock;
  }

  /// Ways in beside the password.
  ///
  /// @param letters whether somebody who forgot theirs gets a letter
  /// @param provider name of the identity provider; empty where there is none
  public record Ways(boolean letters, String provider) {}

  /// @param login as it was typed
  /// @param next where to go afterwards
  /// @param wrong why it was refused; empty at first
  public record SignInView(String login, String next, String wrong, Ways ways) {
    /// The way to the provider.
    public String leave() {
      return "/sign-in/to/provider?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
  }

  @GetMapping("/sign-in")
  ModelAndView page(
      @RequestParam(name = "next", defaultValue = "/") String next,
      @RequestParam(name = "refused", defaultValue = "") String by,
      @ModelAttribute("frame") Frame frame) {
    String refused =
        by.equals("provider") ? frame.t("signin.provider.refused", ways.provider()) : "";
    return SignedIn.now().isPresent()
        ? new ModelAndView(OwnPath.to(OwnPath.of(next)))
        : shown(view("", OwnPath.of(next), refused), 200);
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
        yield shown(view(login, next, wait(frame, later.left())), 429);
      }
      case Throttle.Now turn -> {
        Optional<Account> account = account(login);
        // Asked for nobody as well: two answers must not differ by one question.
        Credential kept = credential(account.map(Account::id).orElse(""));
        if (!hashes.matches(longEnough(password), kept.passwordHash())) {
          if (turn.lastFree()) {
            account.ifPresent(this::tell);
          }
          yield shown(view(login, next, frame.t("signin.wrong")), 422);
        }
        throttle.right(turn);
        String id = account.orElseThrow().id();
        yield new ModelAndView(
            OwnPath.to(entry.in(id, next, request, response).orElse("/sign-in")));
      }
    };
  }

  /// Reached only when the provider did not answer: otherwise people are on their way before.
  @GetMapping("/sign-in/to/provider")
  ModelAndView stay(
      @RequestParam(name = "next", defaultValue = "/") String next,
      @ModelAttribute("frame") Frame frame) {
    if (ways.provider().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String wrong = frame.t("signin.provider.silent", ways.provider());
    return shown(view("", OwnPath.of(next), wrong), 503);
  }

  private SignInView view(String login, String next, String wrong) {
    return new SignInView(login, next, wrong, ways);
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
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
