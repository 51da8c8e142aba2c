package org.parkwright.server.account.reset;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Who carries letters.
///
/// @param encrypted whether the connection is encrypted from the first byte (`smtps`); otherwise it
///     becomes so as soon as both can, and must before a password is sent to another machine
/// @param user empty when the server wants none
/// @param from sender of the letters
public record MailServer(
    boolean encrypted, String host, int port, String user, String password, String from) {
  private static final String EXPECTED =
      "expected smtp://USER:PASSWORD@HOST:PORT?from=ADDRESS, as"
          + " smtp://parks:secret@mail.example.org:587?from=parks@example.org";
  private static final String PATIENCE = "10000";

  /// Reads an address.
  public static MailServer of(String address) {
    try {
      URI read = URI.create(address);
      boolean encrypted = "smtps".equals(read.getScheme());
      String query = read.getRawQuery();
      if (!(encrypted || "smtp".equals(read.getScheme()))
          || read.getHost() == null
          || query == null
          || !query.startsWith("from=")) {
        throw new IllegalArgumentException("the mail server cannot be read; " + EXPECTED);
      }
      String[] user = (read.getRawUserInfo() == null ? "" : read.getRawUserInfo()).split(":", 2);
      return new MailServer(
          encrypted,
          read.getHost(),
          read.getPort() > 0 ? read.getPort() : encrypted ? 465 : 587,
          decoded(user[0]),
          user.length > 1 ? decoded(user[1]) : "",
          decoded(query.substring("from=".length())));
    } catch (IllegalArgumentException unreadable) {
      // The cause would print the address, which holds a password.
      throw new IllegalArgumentException("the mail server cannot be read; " + EXPECTED);
    }
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  JavaMailSenderImpl sender() {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    String protocol = encrypted ? "smtps" : "smtp";
    sender.setProtocol(protocol);
    sender.setHost(host);
    sender.setPort(port);
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    Properties settings = sender.getJavaMailProperties();
    String prefix = "mail." + protocol + ".";
    settings.setProperty(prefix + "connectiontimeout", PATIENCE);
    settings.setProperty(prefix + "timeout", PATIENCE);
    settings.setProperty(prefix + "writetimeout", PATIENCE);
    if (!user.isEmpty()) {
      sender.setUsername(user);
      sender.setPassword(password);
      settings.setProperty(prefix + "auth", "true");
    }
    settings.setProperty(prefix + "starttls.enable", "true");
    boolean far = !host.equals("localhost") && !host.startsWith("127.");
    settings.setProperty(prefix + "starttls.required", Boolean.toString(far && !encrypted));
    settings.setProperty(prefix + "ssl.checkserveridentity", Boolean.toString(far));
    return sender;
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
