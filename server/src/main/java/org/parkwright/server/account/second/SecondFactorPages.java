package org.parkwright.server.account.second;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.server.account.sign.OwnPath;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.server.account.sign.SignInPages;
import org.parkwright.server.account.sign.SignedIn;
import org.parkwright.server.account.sign.Throttle;
import org.parkwright.server.page.Frame;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;
import org.parkwright.store.people.CredentialTable.Credential;
import org.parkwright.store.people.Session;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/account/second`: one's second factor. Each change asks for the password once more, so that an
/// open browser is not enough to lock its owner out.
@Controller
public final class SecondFactorPages {
  private final SecondFactor second;
  private final Database database;
  private final PasswordHashes hashes;
  private final Throttle throttle;

  public SecondFactorPages(
      SecondFactor second, Database database, PasswordHashes hashes, Throttle throttle) {
    this.second = second;
    this.database = database;
    this.hashes = hashes;
    this.throttle = throttle;
  }

  /// @param on whether it is on
  /// @param left recovery codes left
  /// @param secret of the device to be added, for the form; empty when it is on
  /// @param grouped the same for typing
  /// @param codes recovery codes that were just made; shown once
  /// @param mayPassword whether the account has a password here
  /// @param wrong messages by field
  public record SecondFactorView(
      boolean on,
      int left,
      String secret,
      String grouped,
      Optional<Picture> picture,
      List<String> codes,
      boolean mayPassword,
      Map<String, String> wrong) {

    /// What is wrong with a field; empty when nothing is.
    public String wrong(String field) {
      return wrong.getOrDefault(field, "");
    }
  }

  @GetMapping("/account/second")
  ModelAndView page() {
    return shown(List.of(), Map.of(), Optional.empty(), 200);
  }

  /// The secret comes back with the form: it was made here for this person, and a weaker one would
  /// weaken nobody else.
  @PostMapping("/account/second/on")
  ModelAndView on(
      @RequestParam(name = "secret", defaultValue = "") String secret,
      @RequestParam(name = "code", defaultValue = "") String code,
      @RequestParam(name = "current", defaultValue = "") String current,
      @ModelAttribute("frame") Frame frame,
      HttpServletRequest request) {
    String account = SignedIn.session().account();
    Optional<DeviceCode> device = device(secret);
    if (second.kept(account).totpSecret().isPresent() || device.isEmpty()) {
      return new ModelAndView(OwnPath.to("/account/second"));
    }
    Optional<Refused> refused = password(current, frame, request);
    if (refused.isPresent()) {
      return shown(List.of(), refused.get().wrong(), device, refused.get().status());
    }
    RecoveryCodes recovery = RecoveryCodes.fresh();
    return second.on(account, device.get(), recovery, code)
        ? shown(recovery.codes(), Map.of(), Optional.empty(), 200)
        : shown(List.of(), Map.of("code", frame.t("second.wrong")), device, 422);
  }

  @PostMapping("/account/second/codes")
  ModelAndView codes(
      @RequestParam(name = "current", defaultValue = "") String current,
      @ModelAttribute("frame") Frame frame,
      HttpServletRequest request) {
    String account = SignedIn.session().account();
    return password(current, frame, request)
        .map(no -> shown(List.of(), no.wrong(), Optional.empty(), no.status()))
        .orElseGet(() -> shown(second.newCodes(account), Map.of(), Optional.empty(), 200));
  }

  @PostMapping("/account/second/off")
  ModelAndView off(
      @RequestParam(name = "current", defaultValue = "") String current,
      @ModelAttribute("frame") Frame frame,
      HttpServletRequest request) {
    String account = SignedIn.session().account();
    Optional<Refused> refused = password(current, frame, request);
    if (refused.isPresent()) {
      return shown(List.of(), refused.get().wrong(), Optional.empty(), refused.get().status());
    }
    second.off(account, account);
    return new ModelAndView(OwnPath.to("/account?saved=nosecond"));
  }

  private record Refused(Map<String, String> wrong, int status) {}

  /// Asks for the password of whoever has one.
  private Optional<Refused> password(String typed, Frame frame, HttpServletRequest request) {
    Session here = SignedIn.session();
    Optional<String> hash = second.kept(here.account()).passwordHash();
    if (hash.isEmpty()) {
      return Optional.empty();
    }
    String login =
        database
            .read(t -> t.accounts().find(here.account()))
            .flatMap(Account::person)
            .map(Account.Person::login)
            .orElse("");
    return switch (throttle.password(login, SignedIn.address(request))) {
      case Throttle.Later later ->
          Optional.of(new Refused(Map.of("current", SignInPages.wait(frame, later.left())), 429));
      case Throttle.Now turn -> {
        if (!hashes.matches(typed, hash)) {
          yield Optional.of(
              new Refused(Map.of("current", frame.t("account.password.current.wrong")), 422));
        }
        throttle.right(turn);
        yield Optional.empty();
      }
    };
  }

  private static Optional<DeviceCode> device(String secret) {
    try {
      return Optional.of(new DeviceCode(secret));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private ModelAndView shown(
      List<String> codes, Map<String, String> wrong, Optional<DeviceCode> begun, int status) {
    String account = SignedIn.session().account();
    Credential kept = second.kept(account);
    boolean on = kept.totpSecret().isPresent();
    DeviceCode device = begun.orElseGet(DeviceCode::fresh);
    String login =
        database
            .read(t -> t.accounts().find(account))
            .flatMap(Account::person)
            .map(Account.Person::login)
            .orElse("");
    SecondFactorView view =
        new SecondFactorView(
            on,
            kept.recoverySha256().size(),
            on ? "" : device.base32(),
            on ? "" : device.grouped(),
            on ? Optional.empty() : Optional.of(Picture.of(device.address(login))),
            codes,
            kept.passwordHash().isPresent(),
            wrong);
    ModelAndView page = new ModelAndView("account/second", Map.of("view", view));
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
