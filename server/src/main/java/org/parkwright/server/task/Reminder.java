package org.parkwright.server.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parkwright.catalog.Catalog;
import org.parkwright.render.text.Texts;
import org.parkwright.server.language.ReadersLanguage;
import org.parkwright.server.page.Frame;
import org.parkwright.store.Database;
import org.parkwright.store.people.Account;

/// A letter to somebody for whom something waits: what, for which place and period, and where it is
/// done. It holds no figure and nothing that people wrote, because it travels through foreign
/// machines.
///
/// @param account whose letter it is
/// @param person as they are called and written to, in their language
/// @param subject one line
/// @param text plain text
/// @param tasks how many things wait
record Reminder(String account, Account.Person person, String subject, String text, int tasks) {

  /// Writes letters.
  static final class Writer {
    /// Lines of one letter; the page has all.
    private static final int MOST = 30;

    private final TaskWords words;
    private final String address;
    private final int days;

    /// @param address where people reach the server, as `https://parks.example.org`
    /// @param days at most one letter in so many days
    Writer(Database database, Catalog catalog, String address, int days) {
      this.words = new TaskWords(database, catalog);
      this.address = address;
      this.days = days;
    }

    Reminder of(String account, Account.Person person, List<Task> tasks) {
      Texts texts = Texts.in(Locale.forLanguageTag(person.language()));
      String language = texts.locale().toLanguageTag();
      TaskWords.Saying in = (key, parts) -> Frame.say(texts, key, parts);
      String server = address + ReadersLanguage.prefix(texts.locale());
      List<String> lines = new ArrayList<>();
      lines.add(in.say("remind.begin", person.name(), tasks.size()));
      for (int i = 0; i < Math.min(MOST, tasks.size()); i++) {
        Task task = tasks.get(i);
        if (i == 0 || task.kind() != tasks.get(i - 1).kind()) {
          lines.add("");
          lines.add(TaskWords.title(task.kind(), in));
        }
        String detail = words.outside(task, in, language);
        lines.add(
            "- " + words.about(task, in, language) + (detail.isEmpty() ? "" : " – " + detail));
        lines.add("  " + server + task.address());
      }
      if (tasks.size() > MOST) {
        lines.add("");
        lines.add(in.say("remind.more", tasks.size() - MOST));
      }
      lines.add("");
      lines.add(in.say("remind.all"));
      lines.add(server + "/tasks");
      lines.add("");
      lines.add(in.say("remind.end", days));
      lines.add(server + "/account#letters");
      return new Reminder(
          account,
          person,
          in.say("remind.subject", tasks.size()),
          String.join("\n", lines) + "\n",
          tasks.size());
    }
  }
}
