package org.parkwright.server.account.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parkwright.app.AccountRefused;
import org.parkwright.app.KeepAccounts;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Role;
import org.parkwright.domain.people.Territory;
import org.parkwright.server.account.Person;
import org.parkwright.server.account.sign.OwnPath;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.server.account.sign.SessionCookie;
import org.parkwright.server.page.Frame;
import org.parkwright.store.people.Session;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// `/set-up`: makes the first administrator, once. Afterwards there is nothing at this address.
@Controller
public final class SetUpPages {
  private static final String WHO = "set-up";
  private final SetUp setUp;
  private final KeepAccounts keep;
  private final PasswordHashes hashes;
  private final SessionCookie cookie;

  public SetUpPages(SetUp setUp, KeepAccounts keep, PasswordHashes hashes, SessionCookie cookie) {
    this.setUp = setUp;
    this.keep = keep;
    this.hashes = hashes;
    this.cookie = cookie;
  }

  /// @param key the key of the link; empty when it is missing or wrong
  /// @param alone whether the administrator shall have the other roles as well
  public record SetUpView(String key, Person person, boolean alone) {}

  @GetMapping("/set-up")
  ModelAndView page(@RequestParam(name = "key", defaultValue = "") String key) {
    refuseWhenDone();
    return setUp.admits(key)
        ? shown(new SetUpView(key, Person.empty(), true), 200)
        : shown(new SetUpView("", Person.empty(), true), 403);
  }

  @PostMapping("/set-up")
  ModelAndView make(
      @RequestParam(name = "key", defaultValue = "") String key,
      @RequestParam(name = "login", defaultValue = "") String login,
      @RequestParam(name = "name", defaultValue = "") String name,
      @RequestParam(name = "password", defaultValue = "") String password,
      @RequestParam(name = "again", defaultValue = "") String again,
      @RequestParam(name = "alone", defaultValue = "") String alone,
      @ModelAttribute("frame") Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    refuseWhenDone();
    if (!setUp.admits(key)) {
      return shown(new SetUpView("", Person.empty(), true), 403);
    }
    boolean everything = alone.equals("yes");
    Person typed =
        Person.read(login, name, "", frame.language(), frame).withPassword(password, again, frame);
    if (!typed.wrong().isEmpty()) {
      return shown(new SetUpView(key, typed, everything), 422);
    }
    Optional<String> made;
    try {
      made = keep.first(typed.kept(), grants(everything), hashes.of(password), WHO);
    } catch (AccountRefused taken) {
      return shown(
          new SetUpView(key, typed.with("login", frame.t("person.login.taken")), everything), 422);
    }
    String account = made.orElseThrow(SetUpPages::nothingHere);
    cookie.begin(account, Session.Stage.FULL, request, response);
    return new ModelAndView(OwnPath.to("/"));
  }

  private static List<Grant> grants(boolean everything) {
    Stream<Role> roles =
        everything
            ? Stream.of(Role.ADMINISTRATOR, Role.CONTRIBUTOR, Role.REVIEWER, Role.STEWARD)
            : Stream.of(Role.ADMINISTRATOR);
    return roles.map(role -> new Grant(role, Territory.EVERYWHERE)).toList();
  }

  private void refuseWhenDone() {
    if (!setUp.open()) {
      throw nothingHere();
    }
  }

  private static ResponseStatusException nothingHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static ModelAndView shown(SetUpView view, int status) {
    ModelAndView page = new ModelAndView("account/setup", Map.of("view", view));
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
