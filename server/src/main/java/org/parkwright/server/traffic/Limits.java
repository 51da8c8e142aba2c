package org.parkwright.server.traffic;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// How much is taken from one address or account.
///
/// The usual numbers are chosen so that nobody who works meets them, and a program that runs wild
/// or guesses does:
///
/// - **address** 3000 at once, 6000 a minute: a ministry of 500 people behind one address, each of
///   whom opens a page every five seconds, sends 100 a second. Style sheets and scripts are not
///   counted.
/// - **account** 600 at once, 1200 a minute: a form saves an answer every few seconds at most; a
///   program that records thousands of figures sends a thousand with one call.
/// - **secret** 120 at once, 60 a minute, by address: signing in, resetting a password, opening a
///   link for one form. 500 people who come to work within ten minutes sign in 50 times a minute.
///   Secrets of links have more than 120 bits, so this is no help to a guesser; passwords of one
///   account are guarded besides by waiting longer after each failure.
/// - **upload** 60 at once, 60 a minute, by account, or by address without one: reading a workbook
///   costs a hundred times what a page costs.
///
/// Requests from this machine itself are counted by account only, unless that is asked for: they
/// come from whoever runs the server, or from a proxy that was not named with `--proxy`.
///
/// @param allowances by kind; a kind that is not there is not limited
/// @param thisMachineToo whether requests from this machine are counted by address as well
public record Limits(Map<Kind, Allowance> allowances, boolean thisMachineToo) {

  /// What is counted.
  public enum Kind {
    ADDRESS,
    ACCOUNT,
    SECRET,
    UPLOAD
  }

  /// The usual numbers.
  public static final Limits USUAL =
      of("address=3000/6000 account=600/1200 secret=120/60 upload=60/60");

  public Limits {
    allowances = Map.copyOf(allowances);
  }

  /// Reads `off`, or any of `address`, `account`, `secret`, `upload`, each as
  /// `KIND=BURST/PER_MINUTE`, separated by spaces; what is not named is not limited. `this-machine`
  /// counts requests from this machine as well.
  ///
  /// @throws IllegalArgumentException saying what can be written
  public static Limits of(String text) {
    Map<Kind, Allowance> allowances = new EnumMap<>(Kind.class);
    boolean thisMachine = false;
    for (String part : text.strip().split("\\s+")) {
      int equals = part.indexOf('=');
      if (part.equals("this-machine")) {
        thisMachine = true;
      } else if (!part.equals("off") && !part.isEmpty()) {
        allowances.put(
            kind(equals < 0 ? part : part.substring(0, equals)),
            Allowance.of(equals < 0 ? "" : part.substring(equals + 1)));
      }
    }
    return new Limits(allowances, thisMachine);
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "limits are off, or address, account, secret and upload as in address=3000/6000; found \""
            + word
            + "\"");
  }
}
