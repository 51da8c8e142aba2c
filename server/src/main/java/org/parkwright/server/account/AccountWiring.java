package org.parkwright.server.account;

import java.time.Clock;
import java.util.Optional;
import org.parkwright.app.KeepAccounts;
import org.parkwright.server.account.admin.AccountViewing;
import org.parkwright.server.account.admin.AccountsPages;
import org.parkwright.server.account.provider.Provider;
import org.parkwright.server.account.provider.ProviderDoor;
import org.parkwright.server.account.reset.LetterPages;
import org.parkwright.server.account.reset.Letters;
import org.parkwright.server.account.reset.Post;
import org.parkwright.server.account.reset.ResetPages;
import org.parkwright.server.account.second.SecondFactor;
import org.parkwright.server.account.second.SecondFactorPages;
import org.parkwright.server.account.second.SecondStepPages;
import org.parkwright.server.account.setup.SetUp;
import org.parkwright.server.account.setup.SetUpPages;
import org.parkwright.server.account.sign.Entry;
import org.parkwright.server.account.sign.PasswordHashes;
import org.parkwright.server.account.sign.SessionCookie;
import org.parkwright.server.account.sign.Sessions;
import org.parkwright.server.account.sign.SignInPages;
import org.parkwright.server.account.sign.Throttle;
import org.parkwright.server.account.token.TokenFilter;
import org.parkwright.server.account.token.Tokens;
import org.parkwright.store.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Everything about people.
@Configuration(proxyBeanMethods = false)
public class AccountWiring {
  private static final Clock CLOCK = Clock.systemUTC();

  /// @param demo whether the accounts of the demo can be used
  /// @param outside mail, identity provider, own address
  public record Opened(boolean demo, Outside outside) {}

  @Bean
  People people(Database database) {
    return new People(database, CLOCK);
  }

  @Bean
  KeepAccounts keepAccounts(Database database) {
    return new KeepAccounts(database, CLOCK);
  }

  @Bean
  PasswordHashes passwordHashes(Opened opened) {
    return new PasswordHashes(opened.demo());
  }

  @Bean
  Throttle throttle(Database database) {
    return new Throttle(database, CLOCK);
  }

  @Bean
  Sessions sessions(ObjectProvider<Database> database) {
    return new Sessions(database::getObject, CLOCK);
  }

  @Bean
  SessionCookie sessionCookie(Sessions sessions) {
    return new SessionCookie(sessions);
  }

  @Bean
  Tokens tokens(ObjectProvider<Database> database) {
    return new Tokens(database::getObject, CLOCK);
  }

  @Bean
  TokenFilter tokenFilter(Tokens tokens) {
    return new TokenFilter(tokens);
  }

  /// The filter stands in the chain of the doors, not before all doors a second time.
  @Bean
  FilterRegistrationBean<TokenFilter> tokenFilterOnce(TokenFilter filter) {
    FilterRegistrationBean<TokenFilter> registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }

  @Bean
  Entry entry(Database database, SessionCookie cookie) {
    return new Entry(database, cookie);
  }

  @Bean
  SignInPages signInPages(
      Database database,
      PasswordHashes hashes,
      Throttle throttle,
      SessionCookie cookie,
      Entry entry,
      Opened opened) {
    Outside outside = opened.outside();
    SignInPages.Ways ways =
        new SignInPages.Ways(
            outside.mail().isPresent(), outside.provider().map(Provider::name).orElse(""));
    return new SignInPages(database, hashes, throttle, cookie, entry, ways, CLOCK);
  }

  @Bean
  LetterPages letterPages(Opened opened, KeepAccounts keep, Database database, Throttle throttle) {
    Outside outside = opened.outside();
    Optional<Letters> letters =
        outside
            .mail()
            .flatMap(
                server ->
                    outside.address().map(address -> new Letters(new Post(server), address, keep)));
    return new LetterPages(letters, database, throttle);
  }

  /// The way through an identity provider is opened in the chain of the doors.
  @Bean
  ProviderDoor providerDoor(
      Opened opened, ObjectProvider<KeepAccounts> keep, ObjectProvider<Entry> entry) {
    return new ProviderDoor(
        opened.outside().provider(), opened.outside().address(), keep::getObject, entry::getObject);
  }

  @Bean
  SetUp setUp(Database database) {
    return new SetUp(database);
  }

  @Bean
  SetUpPages setUpPages(
      SetUp setUp, KeepAccounts keep, PasswordHashes hashes, SessionCookie cookie) {
    return new SetUpPages(setUp, keep, hashes, cookie);
  }

  @Bean
  AccountViews accountViews(Database database, Sessions sessions) {
    return new AccountViews(database, sessions, CLOCK);
  }

  @Bean
  AccountPages accountPages(
      AccountViews views,
      KeepAccounts keep,
      Sessions sessions,
      PasswordHashes hashes,
      Throttle throttle,
      SessionCookie cookie,
      Database database) {
    return new AccountPages(views, keep, sessions, hashes, throttle, cookie, database);
  }

  @Bean
  TokenPages tokenPages(AccountViews views, Tokens tokens) {
    return new TokenPages(views, tokens);
  }

  @Bean
  AccountViewing accountViewing(Database database, People people) {
    return new AccountViewing(database, people, CLOCK);
  }

  @Bean
  AccountsPages accountsPages(AccountViewing viewing, KeepAccounts keep, SecondFactor second) {
    return new AccountsPages(viewing, keep, second);
  }

  @Bean
  SecondFactor secondFactor(Database database) {
    return new SecondFactor(database, CLOCK);
  }

  @Bean
  SecondStepPages secondStepPages(SecondFactor second, Throttle throttle, SessionCookie cookie) {
    return new SecondStepPages(second, throttle, cookie);
  }

  @Bean
  SecondFactorPages secondFactorPages(
      SecondFactor second, Database database, PasswordHashes hashes, Throttle throttle) {
    return new SecondFactorPages(second, database, hashes, throttle);
  }

  @Bean
  ResetPages resetPages(Database database, KeepAccounts keep, PasswordHashes hashes) {
    return new ResetPages(database, keep, hashes, CLOCK);
  }
}
