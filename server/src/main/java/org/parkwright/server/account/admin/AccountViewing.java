package org.parkwright.server.account.admin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.people.Grant;
import org.parkwright.server.account.AccountViews;
import org.parkwright.server.account.People;
import org.parkwright.server.account.Person;
import org.parkwright.server.account.sign.Sessions;
import org.parkwright.server.page.Frame;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.AccountEventTable.Told;

/// Reads accounts for the pages of those who keep them.
public final class AccountViewing {
  private static final int EVENTS = 30;
  private final Database database;
  private final People people;
  private final Clock clock;

  public AccountViewing(Database database, People people, Clock clock) {
    this.database = database;
    this.people = people;
    this.clock = clock;
  }

  Optional<Account> find(String id) {
    return database.read(t -> t.accounts().find(id));
  }

  AccountsView all(Person typed, String grant, Frame frame) {
    return new AccountsView(
        database.read(
            t ->
                t.accounts().all().stream()
                    .map(one -> line(one, t.grants().of(one.id()), frame))
                    .toList()),
        typed,
        grant);
  }

  private static AccountsView.Line line(Account one, List<Grant> grants, Frame frame) {
    return new AccountsView.Line(
        "/accounts/" + one.id(),
        one.person().map(Account.Person::name).orElse(frame.t("people.former")),
        one.person().map(Account.Person::login).orElse(""),
        grants.stream().map(grant -> AccountViews.role(grant, frame)).toList(),
        frame.t(one.open() ? "accounts.open" : "accounts.ended"));
  }

  AccountView of(Account one, String said, String wrong, String link, Frame frame) {
    Instant now = clock.instant();
    return database.read(
        t ->
            new AccountView(
                "/accounts/" + one.id(),
                one.id(),
                one.person().map(Account.Person::name).orElse(frame.t("people.former")),
                one.person().map(Account.Person::login).orElse(""),
                one.person().map(Account.Person::mail).orElse(""),
                one.person().isPresent(),
                one.ended().isPresent(),
                t.credentials().of(one.id()).totpSecret().isPresent(),
                t.grants().of(one.id()).stream()
                    .map(
                        grant ->
                            new AccountView.Held(grant.toString(), AccountViews.role(grant, frame)))
                    .toList(),
                t.accountEvents().of(one.id(), EVENTS).stream()
                    .map(told -> told(told, frame))
                    .toList(),
                t.sessions().of(one.id(), now, now.minus(Sessions.IDLE)).size(),
                t.tokens().of(one.id(), now).size(),
                said,
                wrong,
                link));
  }

  private String told(Told told, Frame frame) {
    return frame.t(
        "accounts.event",
        AccountViews.when(told.at(), frame),
        frame.t("accounts.event." + told.event().name().toLowerCase(java.util.Locale.ROOT)),
        people.shown(told.author(), frame.texts()));
  }
}
