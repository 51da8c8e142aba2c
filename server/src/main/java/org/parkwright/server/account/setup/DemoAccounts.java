package org.parkwright.server.account.setup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parkwright.app.KeepAccounts;
import org.parkwright.domain.people.Grant;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;

/// The accounts of the demo: one per role, with a password that stands on every page.
///
/// They must never open anything real. So they are made only where no person has an account yet;
/// their password is kept as a mark that only a server started with `--demo` honours; and a server
/// started without ends them.
public final class DemoAccounts {
  private static final String WHO = "serve --demo";
  private static final String PARK = "xx/lantern-bay";

  /// @param login also the name of the role
  public record Somebody(String login, String name, List<String> grants) {}

  /// Everybody in the demo.
  public static final List<Somebody> ALL =
      List.of(
          new Somebody("reader", "Rosa Reader", List.of("reader " + PARK)),
          new Somebody("contributor", "Conrad Contributor", List.of("contributor " + PARK)),
          new Somebody("tenant", "Tessa Tenant", List.of("contributor " + PARK + "/anchor-cables")),
          new Somebody("reviewer", "Ravi Reviewer", List.of("reviewer *", "reviewer " + PARK)),
          new Somebody("steward", "Stella Steward", List.of("steward *")),
          new Somebody("facilitator", "Faisal Facilitator", List.of("facilitator " + PARK)),
          new Somebody("administrator", "Ada Administrator", List.of("administrator *")));

  private DemoAccounts() {}

  /// Login names as they stand on every page.
  public static String logins() {
    return String.join(", ", ALL.stream().map(Somebody::login).toList());
  }

  /// Makes the accounts, or opens them again.
  ///
  /// @throws IllegalStateException when people have accounts in this database
  public static void make(Database database) {
    List<Account> all = database.read(t -> t.accounts().all());
    List<String> ofDemo = marked(database);
    boolean demo = all.stream().anyMatch(one -> ofDemo.contains(one.id()) && one.open());
    if (!demo && all.stream().anyMatch(one -> !ofDemo.contains(one.id()))) {
      throw new IllegalStateException(
          "people have accounts in this database, and the demo makes accounts whose password"
              + " everybody knows; choose another folder with --data, or leave --demo away");
    }
    KeepAccounts keep = new KeepAccounts(database, Clock.systemUTC());
    for (Somebody one : ALL) {
      Optional<Account> there = database.read(t -> t.accounts().byLogin(one.login()));
      if (there.isEmpty()) {
        keep.make(
            new Account.Person(one.login(), one.name(), "", "en"),
            one.grants().stream().map(Grant::of).toList(),
            Optional.of(PasswordHashes.DEMO),
            WHO);
      } else if (there.get().ended().isPresent() && ofDemo.contains(there.get().id())) {
        keep.reopen(there.get().id(), WHO);
      }
    }
  }

  /// Ends accounts of the demo, before a server without `--demo` answers anybody.
  public static void end(Database database) {
    List<String> ofDemo = marked(database);
    if (ofDemo.isEmpty()) {
      return;
    }
    Instant now = Instant.now();
    List<Account> open =
        database.read(t -> t.accounts().all()).stream()
            .filter(one -> one.ended().isEmpty() && ofDemo.contains(one.id()))
            .toList();
    database.write(
        org.parkwright.store.Signature.of("serve").because("started without --demo"),
        t ->
            open.forEach(
                one -> {
                  t.accounts().end(one.id(), now);
                  t.sessions().endOthers(one.id(), 0);
                  t.tokens().endAll(one.id(), now);
                }));
  }

  private static List<String> marked(Database database) {
    return database.read(t -> t.credentials().marked(PasswordHashes.DEMO));
  }
}
