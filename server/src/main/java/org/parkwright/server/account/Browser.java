package org.parkwright.server.account;

import java.util.List;
import org.parkwright.server.page.Frame;

/// What a browser is called by its owner, read from what it calls itself. A guess for recognising
/// one's own sessions; nothing depends on it.
final class Browser {
  private static final List<String> BROWSERS =
      List.of("Edg", "OPR", "Firefox", "Chrome", "Safari", "curl", "Java");
  private static final List<String> SYSTEMS =
      List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

  private Browser() {}

  static String named(String agent, Frame frame) {
    String browser = first(BROWSERS, agent, frame.t("account.browser.unknown"));
    String system = first(SYSTEMS, agent, "");
    String name = browser.equals("Edg") ? "Edge" : browser.equals("OPR") ? "Opera" : browser;
    return system.isEmpty() ? name : frame.t("account.browser.on", name, system);
  }

  private static String first(List<String> names, String agent, String otherwise) {
    return names.stream().filter(agent::contains).findFirst().orElse(otherwise);
  }
}
