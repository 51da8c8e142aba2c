package org.parkwright.server.api;

import java.util.List;

/// Ways of writing an address so that a careless server takes it for another one: each leads to the
/// accounts, or seems to.
final class AddressTricks {
  static final List<String> ALL =
      List.of(
          "/..;/accounts",
          "/accounts;x=1",
          "/;/accounts",
          "//accounts",
          "/./accounts",
          "/parks/../accounts",
          "/%61ccounts",
          "/accounts/%2e",
          "/%2e%2e/accounts",
          "/parks/%2e%2e/accounts",
          "/parks%2f..%2faccounts",
          "/%252e%252e/accounts",
          "/accounts%00",
          "/accounts%0a",
          "/accounts%20",
          "/fr//accounts",
          "/fr/..;/accounts",
          "/fr/%61ccounts",
          "/accounts/",
          "/accounts//",
          "/ACCOUNTS",
          "/accounts.json",
          "/accounts%2f",
          "/accounts%3b",
          "/accounts%5c",
          "/\\accounts",
          "/fr/accounts",
          "/en/accounts",
          "/zh/accounts",
          "/ar/ru/accounts",
          "/api/../accounts",
          "/api/v1/..;/..;/accounts",
          "/accounts?x=/api/",
          "/api/accounts",
          "/assets/../accounts",
          "/assets/..;/accounts",
          "/assets/%2e%2e/accounts",
          "/health/../accounts",
          "/sign-in/../accounts",
          "/sign-in/..;/accounts",
          "/accounts#/api/",
          "/history",
          "/history.csv",
          "/fr/history",
          "/history;/",
          "/%68istory",
          "/history.csv;x");

  private AddressTricks() {}
}
