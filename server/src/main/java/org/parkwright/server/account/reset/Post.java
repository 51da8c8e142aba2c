package org.parkwright.server.account.reset;

import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Brings letters to the mail server. Each says that a machine wrote it, so that no machine
/// answers ([RFC 3834](https://www.rfc-editor.org/rfc/rfc3834)).
public final class Post {
  private final MailServer server;
  private final JavaMailSenderImpl sender;

  public Post(MailServer server) {
    this.server = server;
    this.sender = server.sender();
  }

  /// Sends one letter of plain text.
  ///
  /// @throws MailException when the mail server does not take it
  public void send(String to, String subject, String text) {
    sender.send(
        message -> {
          MimeMessageHelper letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
          letter.setFrom(server.from());
          letter.setTo(to);
          letter.setSubject(subject);
          letter.setText(text);
          message.setHeader("Auto-Submitted", "auto-generated");
        });
  }

  @Override
  public String toString() {
    return server.toString();
  }
}
