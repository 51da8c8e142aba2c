package org.parkwright.server.account.reset;

import java.util.Locale;
import org.parkwright.app.KeepAccounts;
import org.parkwright.render.text.Texts;
import org.parkwright.server.language.ReadersLanguage;
import org.parkwright.store.people.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;

/// Letters with a link to set a password, in the language of whoever gets them. Written beside the
/// answer of the page, whose time must not tell whether there was one.
public final class Letters {
  private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
  private static final String WHO = "reset-by-mail";
  private final Post post;
  private final String address;
  private final KeepAccounts keep;

  /// @param address of this server; never taken from a request, whose sender could put any there
  public Letters(Post post, String address, KeepAccounts keep) {
    this.post = post;
    this.address = address;
    this.keep = keep;
  }

  /// Sends somebody a link, if they have a mail address.
  void send(Account account) {
    account
        .person()
        .filter(person -> !person.mail().isEmpty())
        .ifPresent(person -> Thread.startVirtualThread(() -> send(account.id(), person)));
  }

  private void send(String account, Account.Person person) {
    Texts texts = Texts.in(Locale.forLanguageTag(person.language()));
    String link =
        address
            + ReadersLanguage.prefix(texts.locale())
            + "/reset/"
            + keep.resetLink(account, WHO).text();
    try {
      post.send(
          person.mail(),
          texts.say("letter.subject"),
          texts.say("letter.text", person.name(), link, person.login()));
    } catch (MailException unsent) {
      LOG.error("a letter could not be sent through {}", post, unsent);
    }
  }
}
