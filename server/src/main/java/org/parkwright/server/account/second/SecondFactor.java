package org.parkwright.server.account.second;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.Transaction;
import org.parkwright.store.people.AccountEventTable.Event;
import org.parkwright.store.people.CredentialTable.Credential;

/// Second factors: switched on with a first code, asked at each sign-in, switched off.
public final class SecondFactor {
  private final Database database;
  private final Clock clock;

  public SecondFactor(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Credential kept(String account) {
    return database.read(t -> t.credentials().of(account));
  }

  /// Switches it on when the device shows the right code; the code counts as used.
  boolean on(String account, DeviceCode device, RecoveryCodes recovery, String typed) {
    OptionalLong step = device.step(typed, clock.instant());
    if (step.isEmpty()) {
      return false;
    }
    database.write(
        Signature.of(account),
        t -> {
          t.credentials()
              .secondFactor(
                  account, device.base32(), step.getAsLong(), recovery.sha256(), clock.instant());
          tell(t, account, Event.SECOND_FACTOR_ON, account);
        });
    return true;
  }

  /// New recovery codes in place of those that are left.
  List<String> newCodes(String account) {
    RecoveryCodes fresh = RecoveryCodes.fresh();
    Credential kept = kept(account);
    kept.totpSecret()
        .ifPresent(
            secret ->
                database.unrecorded(
                    t -> {
                      t.credentials()
                          .secondFactor(
                              account,
                              secret,
                              kept.totpLastStep(),
                              fresh.sha256(),
                              clock.instant());
                      return true;
                    }));
    return fresh.codes();
  }

  /// Switches it off; by whoever it belongs to, or by an administrator when all was lost.
  public void off(String account, String who) {
    database.write(
        Signature.of(who),
        t -> {
          t.credentials().noSecondFactor(account, clock.instant());
          tell(t, account, Event.SECOND_FACTOR_OFF, who);
        });
  }

  /// Whether somebody typed a code that is right now, or one of their recovery codes. It cannot be
  /// used again, not even by a second request that comes at the same moment.
  boolean right(String account, String typed) {
    if (RecoveryCodes.looksLike(typed)) {
      return database.transaction(
          Signature.of(account),
          t -> {
            boolean used = t.credentials().useRecovery(account, RecoveryCodes.sha256(typed));
            if (used) {
              tell(t, account, Event.RECOVERY_CODE_USED, account);
            }
            return used;
          });
    }
    OptionalLong step =
        kept(account).totpSecret().map(DeviceCode::new).stream()
            .map(device -> device.step(typed, clock.instant()))
            .findFirst()
            .orElse(OptionalLong.empty());
    return step.isPresent()
        && database.unrecorded(t -> t.credentials().useStep(account, step.getAsLong()));
  }

  private void tell(Transaction t, String account, Event event, String who) {
    t.accountEvents().append(account, event, "", who, clock.instant());
  }
}
