package org.parkwright.server.account.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.parkwright.app.KeepAccounts;
import org.parkwright.server.account.sign.Entry;
import org.parkwright.server.account.sign.OwnPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/// Whoever comes back from the provider: with a token that was checked they are signed in, to the
/// account of issuer and subject, which is made the first time and has no role. A mail address or
/// a name never leads to an account that is there. With anything else they read that it did not
/// work; the reason goes to the log.
final class Arriving implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  /// Attribute of the request with where to go.
  static final String NEXT = Arriving.class.getName() + ".next";

  private static final Logger LOG = LoggerFactory.getLogger(Arriving.class);
  private static final String WHO = "sign-in";
  private static final String REFUSED = "/sign-in?refused=provider";
  private final Provider provider;
  private final Supplier<KeepAccounts> keep;
  private final Supplier<Entry> entry;

  Arriving(Provider provider, Supplier<KeepAccounts> keep, Supplier<Entry> entry) {
    this.provider = provider;
    this.keep = keep;
    this.entry = entry;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication vouched)
      throws IOException {
    SecurityContextHolder.clearContext();
    if (!(vouched.getPrincipal() instanceof OidcUser person)
        || !(person.getSubject() instanceof String subject)) {
      response.sendRedirect(REFUSED);
      return;
    }
    String account =
        keep.get()
            .linked(
                provider.issuer(),
                subject,
                Newcomer.of(person.getClaims(), provider.loginClaim(), subject),
                WHO);
    String next = request.getAttribute(NEXT) instanceof String wanted ? OwnPath.of(wanted) : "/";
    response.sendRedirect(entry.get().in(account, next, request, response).orElse(REFUSED));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    LOG.warn("sign-in through {} refused: {}", provider, oneLine(reason));
    response.sendRedirect(REFUSED);
  }

  private static String oneLine(Exception reason) {
    return String.valueOf(reason.getMessage()).replaceAll("\\p{Cntrl}", " ");
  }
}
