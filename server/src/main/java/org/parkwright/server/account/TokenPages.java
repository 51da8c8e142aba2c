package org.parkwright.server.account;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parkwright.domain.people.Scope;
import org.parkwright.server.account.sign.OwnPath;
import org.parkwright.server.account.sign.SignedIn;
import org.parkwright.server.account.token.Tokens;
import org.parkwright.server.page.Frame;
import org.parkwright.store.people.Session;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Tokens on `/account`: made, shown once, ended.
@Controller
public final class TokenPages {
  private static final int LONGEST_LABEL = 60;
  private final AccountViews views;
  private final Tokens tokens;

  public TokenPages(AccountViews views, Tokens tokens) {
    this.views = views;
    this.tokens = tokens;
  }

  @PostMapping("/account/tokens")
  ModelAndView make(
      @RequestParam(name = "label", defaultValue = "") String label,
      @RequestParam(name = "scope", defaultValue = "") List<String> scopes,
      @RequestParam(name = "days", defaultValue = "") String days,
      @ModelAttribute("frame") Frame frame) {
    Session here = SignedIn.session();
    Set<Scope> read = scopes(scopes);
    String name = label.strip();
    if (name.isEmpty()
        || name.length() > LONGEST_LABEL
        || name.chars().anyMatch(Character::isISOControl)) {
      return refused(here, "label", frame.t("account.token.label.wrong", LONGEST_LABEL), frame);
    }
    if (read.isEmpty()) {
      return refused(here, "scope", frame.t("account.token.scope.wrong"), frame);
    }
    if (!days.matches("[0-9]{1,3}")
        || Integer.parseInt(days) < 1
        || Integer.parseInt(days) > Tokens.LONGEST_DAYS) {
      return refused(here, "days", frame.t("account.token.days.wrong", Tokens.LONGEST_DAYS), frame);
    }
    String secret = tokens.make(here.account(), name, read, Integer.parseInt(days)).text();
    return AccountPages.shown(views.of(here, "", Map.of(), Optional.of(secret), frame), 200);
  }

  @PostMapping("/account/tokens/end")
  ModelAndView end(@RequestParam(name = "token", defaultValue = "") String token) {
    if (token.matches("[0-9]{1,18}")) {
      tokens.end(SignedIn.session().account(), Long.parseLong(token));
    }
    return new ModelAndView(OwnPath.to("/account?saved=token"));
  }

  private ModelAndView refused(Session here, String field, String message, Frame frame) {
    return AccountPages.shown(
        views.of(here, "", Map.of(field, message), Optional.empty(), frame), 422);
  }

  private static Set<Scope> scopes(List<String> words) {
    return Arrays.stream(Scope.values())
        .filter(scope -> words.contains(scope.word()))
        .collect(Collectors.toSet());
  }
}
