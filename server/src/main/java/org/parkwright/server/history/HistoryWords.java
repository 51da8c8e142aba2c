package org.parkwright.server.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.server.account.People;
import org.parkwright.server.page.Frame;
import org.parkwright.store.history.HistoryEntry;

/// Entries of the history in the reader's words.
final class HistoryWords {
  /// Columns that say nothing to a reader, or say it elsewhere in the line.
  private static final Set<String> UNTOLD =
      Set.of(
          "id",
          "at",
          "at_nanos",
          "author",
          "park",
          "tenant",
          "territory",
          "import",
          "roster",
          "result_sha256",
          "fingerprint",
          "seed",
          "draws",
          "entry",
          "scenario",
          "low",
          "high",
          "sha256",
          "place",
          "account",
          "not_null",
          "value");

  private static final List<String> FIRST =
      List.of("variable", "period", "typed", "typed_unit", "not_applicable", "source_title");

  private static final int LONGEST = 400;

  private final People people;
  private final Dictionary dictionary;
  private final Frame frame;

  HistoryWords(People people, Dictionary dictionary, Frame frame) {
    this.people = people;
    this.dictionary = dictionary;
    this.frame = frame;
  }

  /// @param administrator whether the line leads to the history of its row
  HistoryLine of(HistoryEntry entry, boolean administrator) {
    return new HistoryLine(
        entry.seq(),
        when(entry.at()),
        who(entry.who()),
        what(entry),
        entry.changes().stream()
            .filter(change -> !UNTOLD.contains(change.column()))
            .filter(change -> !change.before().isEmpty() || !change.after().isEmpty())
            .sorted(Comparator.comparing(HistoryWords::order))
            .map(this::change)
            .toList(),
        why(entry),
        administrator
            ? "/history?what=%s&key=%s".formatted(entry.what(), encoded(entry.key()))
            : "",
        entry.hash().substring(0, 12));
  }

  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  private String when(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(frame.texts().locale())
        .format(at.atZone(ZoneOffset.UTC));
  }

  String who(String author) {
    return people.shown(author, frame.texts());
  }

  private String why(HistoryEntry entry) {
    return entry.erased().isPresent()
        ? frame.t("history.erased", entry.erased().getAsLong())
        : entry.why();
  }

  /// Table and kind of change, and what tells rows of the table apart.
  private String what(HistoryEntry entry) {
    boolean before = entry.changes().stream().anyMatch(c -> !c.before().isEmpty());
    boolean after = entry.changes().stream().anyMatch(c -> !c.after().isEmpty());
    String how =
        entry.erased().isPresent()
            ? "erased"
            : before && after ? "changed" : before ? "removed" : "added";
    String table = name("history.what.", entry.what());
    Map<String, String> says = new HashMap<>();
    entry
        .changes()
        .forEach(c -> says.put(c.column(), c.after().isEmpty() ? c.before() : c.after()));
    String about = says.getOrDefault("variable", "");
    String period = says.getOrDefault("period", "");
    String told = frame.t("history.how." + how, table);
    return about.isEmpty() && period.isEmpty()
        ? told
        : frame.t("history.about", told, (variable(about) + " " + period).strip());
  }

  private String variable(String code) {
    return dictionary.find(code).map(v -> v.names().in(frame.language())).orElse(code);
  }

  private static String order(HistoryEntry.Change change) {
    int first = FIRST.indexOf(change.column());
    return (first < 0 ? FIRST.size() : first) + " " + change.column();
  }

  private HistoryLine.Change change(HistoryEntry.Change change) {
    boolean variable = change.column().equals("variable");
    return new HistoryLine.Change(
        name("history.column.", change.column()),
        variable ? variable(change.before()) : shortened(change.before()),
        variable ? variable(change.after()) : shortened(change.after()));
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private String name(String prefix, String word) {
    return frame.texts().has(prefix + word) ? frame.t(prefix + word) : word.replace('_', ' ');
  }
}
