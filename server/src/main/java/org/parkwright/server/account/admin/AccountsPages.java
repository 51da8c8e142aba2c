package org.parkwright.server.account.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.parkwright.app.AccountRefused;
import org.parkwright.app.KeepAccounts;
import org.parkwright.domain.people.Grant;
import org.parkwright.server.account.Person;
import org.parkwright.server.account.second.SecondFactor;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.NotFound;
import org.parkwright.store.people.Account;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/accounts`: accounts and roles, for those who keep them. They never learn a password: a new
/// person gets a link to set one.
@Controller
public final class AccountsPages {
  private final AccountViewing viewing;
  private final KeepAccounts keep;
  private final SecondFactor second;

  public AccountsPages(AccountViewing viewing, KeepAccounts keep, SecondFactor second) {
    this.viewing = viewing;
    this.keep = keep;
    this.second = second;
  }

  @GetMapping("/accounts")
  ModelAndView all(@ModelAttribute("frame") Frame frame) {
    return shown("account/accounts", viewing.all(Person.empty(), "", frame), 200);
  }

  @PostMapping("/accounts")
  ModelAndView make(
      @RequestParam(name = "login", defaultValue = "") String login,
      @RequestParam(name = "name", defaultValue = "") String name,
      @RequestParam(name = "mail", defaultValue = "") String mail,
      @RequestParam(name = "grant", defaultValue = "") String typedGrant,
      @ModelAttribute("frame") Frame frame,
      HttpServletRequest request) {
    Person typed = Person.read(login, name, mail, frame.language(), frame);
    Optional<Grant> grant = grant(typedGrant);
    if (!typedGrant.isBlank() && grant.isEmpty()) {
      typed = typed.with("grant", frame.t("accounts.grant.wrong", typedGrant));
    }
    if (!typed.wrong().isEmpty()) {
      return shown("account/accounts", viewing.all(typed, typedGrant, frame), 422);
    }
    String who = who(frame);
    try {
      String made = keep.make(typed.kept(), grant.stream().toList(), Optional.empty(), who);
      return link(made, frame.t("accounts.made"), who, frame, request);
    } catch (AccountRefused taken) {
      Person again = typed.with("login", frame.t("person.login.taken"));
      return shown("account/accounts", viewing.all(again, typedGrant, frame), 422);
    }
  }

  @GetMapping("/accounts/{id}")
  ModelAndView one(@PathVariable("id") String id, @ModelAttribute("frame") Frame frame) {
    return one(id, "", "", "", frame, 200);
  }

  @PostMapping("/accounts/{id}/grant")
  ModelAndView grant(
      @PathVariable("id") String id,
      @RequestParam(name = "grant", defaultValue = "") String typed,
      @ModelAttribute("frame") Frame frame) {
    account(id, frame);
    return grant(typed)
        .map(
            grant -> {
              keep.grant(id, grant, who(frame));
              return one(id, frame.t("accounts.done"), "", "", frame, 200);
            })
        .orElseGet(() -> one(id, "", frame.t("accounts.grant.wrong", typed), "", frame, 422));
  }

  @PostMapping("/accounts/{id}/{what:revoke|sessions|second|end|reopen|erase}")
  ModelAndView change(
      @PathVariable("id") String id,
      @PathVariable("what") String what,
      @RequestParam(name = "grant", defaultValue = "") String typed,
      @RequestParam(name = "confirm", defaultValue = "") String confirmed,
      @ModelAttribute("frame") Frame frame) {
    Account account = account(id, frame);
    String who = who(frame);
    try {
      switch (what) {
        case "revoke" -> grant(typed).ifPresent(grant -> keep.revoke(id, grant, who));
        case "sessions" -> keep.endSessions(id, who);
        case "second" -> second.off(id, who);
        case "end" -> keep.end(id, who);
        case "reopen" -> keep.reopen(id, who);
        default -> {
          if (!names(account, confirmed)) {
            return one(id, "", frame.t("accounts.erase.wrong"), "", frame, 422);
          }
          keep.erase(id, who);
        }
      }
    } catch (AccountRefused last) {
      return one(id, "", frame.t("accounts.last"), "", frame, 422);
    }
    return one(id, frame.t("accounts.done"), "", "", frame, 200);
  }

  /// Erasing cannot be undone, so whoever does it types the login name.
  private static boolean names(Account account, String typed) {
    return account.person().isPresent()
        && account.person().get().login().equals(Account.Person.folded(typed));
  }

  @PostMapping("/accounts/{id}/reset")
  ModelAndView reset(
      @PathVariable("id") String id,
      @ModelAttribute("frame") Frame frame,
      HttpServletRequest request) {
    return account(id, frame).open()
        ? link(id, "", who(frame), frame, request)
        : one(id, "", frame.t("accounts.reset.ended"), "", frame, 422);
  }

  private ModelAndView link(
      String id, String said, String who, Frame frame, HttpServletRequest request) {
    String address =
        request.getRequestURL().substring(0, request.getRequestURL().indexOf("/accounts"));
    String link = address + "/reset/" + keep.resetLink(id, who).text();
    return one(id, said, "", link, frame, 200);
  }

  private ModelAndView one(
      String id, String said, String wrong, String link, Frame frame, int status) {
    return shown("account/one", viewing.of(account(id, frame), said, wrong, link, frame), status);
  }

  private Account account(String id, Frame frame) {
    return viewing
        .find(id)
        .orElseThrow(
            () -> new NotFound("accounts.none", id, "/accounts", frame.t("accounts.title")));
  }

  private static Optional<Grant> grant(String typed) {
    try {
      return Optional.of(Grant.of(typed));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static String who(Frame frame) {
    return frame.actor().account().orElseThrow();
  }

  private static ModelAndView shown(String page, Object view, int status) {
    ModelAndView model = new ModelAndView(page, "view", view);
    model.setStatus(HttpStatusCode.valueOf(status));
    return model;
  }
}
