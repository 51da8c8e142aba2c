package org.parkwright.server.account.reset;

import java.util.Locale;
import org.parkwright.app.KeepAccounts;
import org.parkwright.render.text.Texts;
import org.parkwright.store.people.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Letters with a link to set a password, in the language of whoever gets them. Written beside the
/// answer of the page, whose time must not tell whether there was one.
public final class Letters {
  private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
  private static final String WHO = "reset-by-mail";
  private final MailServer server;
  private final JavaMailSenderImpl sender;
  private final String address;
  private final KeepAccounts keep;

  /// @param address of this server; never taken from a request, whose sender could put any there
  public Letters(MailServer server, String address, KeepAccounts keep) {
    this.server = server;
    this.sender = server.sender();
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
    String link = address + prefix(texts) + "/reset/" + keep.resetLink(account, WHO).text();
    SimpleMailMessage letter = new SimpleMailMessage();
    letter.setFrom(server.from());
    letter.setTo(person.mail());
    letter.setSubject(texts.say("letter.subject"));
    letter.setText(texts.say("letter.text", person.name(), link, person.login()));
    try {
      sender.send(letter);
    } catch (MailException unsent) {
      LOG.error("a letter could not be sent through {}", server, unsent);
    }
  }

  private static String prefix(Texts texts) {
    Locale locale = texts.locale();
    return locale.equals(Texts.LANGUAGES.getFirst()) ? "" : "/" + locale.toLanguageTag();
  }
}
