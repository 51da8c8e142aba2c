package org.parkwright.server.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkwright.app.KeepAccounts;
import org.parkwright.server.account.sign.OwnPath;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.server.account.sign.SessionCookie;
import org.parkwright.server.account.sign.Sessions;
import org.parkwright.server.account.sign.SignInPages;
import org.parkwright.server.account.sign.SignedIn;
import org.parkwright.server.account.sign.Throttle;
import org.parkwright.server.page.Frame;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.Session;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/account`: one's name, language, password and sessions.
@Controller
public final class AccountPages {
  private static final Set<String> SAID =
      Set.of("name", "password", "sessions", "token", "second", "nosecond", "letters");
  private final AccountViews views;
  private final KeepAccounts keep;
  private final Sessions sessions;
  private final PasswordHashes hashes;
  private final Throttle throttle;
  private final SessionCookie cookie;
  private final Database database;

  public AccountPages(
      AccountViews views,
      KeepAccounts keep,
      Sessions sessions,
      PasswordHashes hashes,
      Throttle throttle,
      SessionCookie cookie,
      Database database) {
    this.views = views;
    this.keep = keep;
    this.sessions = sessions;
    this.hashes = hashes;
    this.throttle = throttle;
    this.cookie = cookie;
    this.database = database;
  }

  @GetMapping("/account")
  ModelAndView page(
      @RequestParam(name = "saved", defaultValue = "") String saved,
      @ModelAttribute("frame") Frame frame) {
    String said = SAID.contains(saved) ? frame.t("account.saved." + saved) : "";
    return shown(views.of(SignedIn.session(), said, Map.of(), Optional.empty(), frame), 200);
  }

  @PostMapping("/account/name")
  ModelAndView name(
      @RequestParam(name = "name", defaultValue = "") String name,
      @RequestParam(name = "mail", defaultValue = "") String mail,
      @RequestParam(name = "language", defaultValue = "") String language,
      @ModelAttribute("frame") Frame frame) {
    Session here = SignedIn.session();
    Account.Person before = views.person(here.account());
    Person typed = Person.read(before.login(), name, mail, language, frame);
    if (!typed.wrong().isEmpty()) {
      return shown(views.of(here, "", typed.wrong(), Optional.empty(), frame), 422);
    }
    keep.change(here.account(), typed.kept(), here.account());
    return saved("name");
  }

  @PostMapping("/account/password")
  ModelAndView password(
      @RequestParam(name = "current", defaultValue = "") String current,
      @RequestParam(name = "password", defaultValue = "") String password,
      @RequestParam(name = "again", defaultValue = "") String again,
      @ModelAttribute("frame") Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    Session here = SignedIn.session();
    Account.Person person = views.person(here.account());
    Person typed =
        new Person(person.login(), person.name(), "", "en", Map.of())
            .withPassword(password, again, frame);
    Map<String, String> wrong = new LinkedHashMap<>(typed.wrong());
    int status = 422;
    if (wrong.isEmpty()) {
      switch (throttle.password(person.login(), SignedIn.address(request))) {
        case Throttle.Later later -> {
          wrong.put("current", SignInPages.wait(frame, later.left()));
          status = 429;
        }
        case Throttle.Now turn -> {
          if (knows(here.account(), current)) {
            throttle.right(turn);
          } else {
            wrong.put("current", frame.t("account.password.current.wrong"));
          }
        }
      }
    }
    if (!wrong.isEmpty()) {
      return shown(views.of(here, "", wrong, Optional.empty(), frame), status);
    }
    keep.password(here.account(), hashes.of(password), here.account());
    cookie.begin(here.account(), Session.Stage.FULL, request, response);
    return saved("password");
  }

  /// A person without a password, who comes through an identity provider, may set one.
  private boolean knows(String account, String password) {
    Optional<String> hash = database.read(t -> t.credentials().of(account)).passwordHash();
    return hash.isEmpty() || hashes.matches(password, hash);
  }

  @PostMapping("/account/sessions")
  ModelAndView sessions(@RequestParam(name = "end", defaultValue = "others") String end) {
    Session here = SignedIn.session();
    if (end.matches("[0-9]{1,18}")) {
      sessions.end(here.account(), Long.parseLong(end));
    } else {
      sessions.endOthers(here.account(), here.id());
    }
    return saved("sessions");
  }

  @PostMapping("/account/letters")
  ModelAndView letters(@RequestParam(name = "wanted", defaultValue = "no") String wanted) {
    String account = SignedIn.session().account();
    database.unrecorded(
        t -> {
          t.reminders().off(account, !wanted.equals("yes"));
          return true;
        });
    return saved("letters");
  }

  private static ModelAndView saved(String what) {
    return new ModelAndView(OwnPath.to("/account?saved=" + what));
  }

  static ModelAndView shown(AccountView view, int status) {
    ModelAndView page = new ModelAndView("account/account");
    page.addObject("view", view);
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
