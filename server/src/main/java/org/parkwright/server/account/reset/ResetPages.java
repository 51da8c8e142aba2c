package org.parkwright.server.account.reset;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.parkwright.app.KeepAccounts;
import org.parkwright.server.account.Person;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.server.page.Frame;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.Secret;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/reset/{secret}`: sets a password by a link, once. Opening the page uses nothing up, because
/// mail programs open links to look at them. It signs nobody in: a second factor stays owed.
@Controller
public final class ResetPages {
  private final Database database;
  private final KeepAccounts keep;
  private final PasswordHashes hashes;
  private final Clock clock;

  public ResetPages(Database database, KeepAccounts keep, PasswordHashes hashes, Clock clock) {
    this.database = database;
    this.keep = keep;
    this.hashes = hashes;
    this.clock = clock;
  }

  /// @param login whose password is set; empty when the link cannot be used
  /// @param done whether it is set
  public record ResetView(String address, String login, Person person, boolean done) {}

  @GetMapping("/reset/{secret}")
  ModelAndView page(@PathVariable("secret") String secret) {
    return person(secret)
        .map(person -> shown(secret, person, Person.empty(), false, 200))
        .orElseGet(ResetPages::gone);
  }

  @PostMapping("/reset/{secret}")
  ModelAndView set(
      @PathVariable("secret") String secret,
      @RequestParam(name = "password", defaultValue = "") String password,
      @RequestParam(name = "again", defaultValue = "") String again,
      @ModelAttribute("frame") Frame frame) {
    Optional<Account.Person> person = person(secret);
    if (person.isEmpty()) {
      return gone();
    }
    Person typed =
        new Person(person.get().login(), person.get().name(), "", "en", Map.of())
            .withPassword(password, again, frame);
    if (!typed.wrong().isEmpty()) {
      return shown(secret, person.get(), typed, false, 422);
    }
    return keep.passwordByLink(Secret.sha256(secret), hashes.of(password))
        .map(account -> shown(secret, person.get(), typed, true, 200))
        .orElseGet(ResetPages::gone);
  }

  private Optional<Account.Person> person(String secret) {
    return database
        .read(
            t ->
                t.resets().find(Secret.sha256(secret), clock.instant()).flatMap(t.accounts()::find))
        .flatMap(Account::person);
  }

  private static ModelAndView gone() {
    return shown(new ResetView("", "", Person.empty(), false), 410);
  }

  private static ModelAndView shown(
      String secret, Account.Person person, Person typed, boolean done, int status) {
    return shown(new ResetView("/reset/" + secret, person.login(), typed, done), status);
  }

  private static ModelAndView shown(ResetView view, int status) {
    ModelAndView page = new ModelAndView("account/reset", Map.of("view", view));
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
