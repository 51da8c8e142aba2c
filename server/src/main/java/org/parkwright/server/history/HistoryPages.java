package org.parkwright.server.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.Park;
import org.parkwright.server.account.People;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.park.ParkPages;
import org.parkwright.server.record.Records;
import org.parkwright.store.Database;
import org.parkwright.store.Signature;
import org.parkwright.store.history.HistoryEntry;
import org.parkwright.store.history.HistoryFilter;
import org.parkwright.store.history.HistoryTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/parks/{country}/{name}/history` and, for administrators, `/history`: who changed what, when
/// and why; and the same as `.csv` and `.json`. There administrators erase free text, too.
@Controller
public final class HistoryPages {
  private static final int SHOWN = 50;
  private final Database database;
  private final Records records;
  private final Catalog catalog;
  private final People people;

  public HistoryPages(Database database, Records records, Catalog catalog, People people) {
    this.database = database;
    this.records = records;
    this.catalog = catalog;
    this.people = people;
  }

  @ModelAttribute("query")
  HistoryQuery query(
      @RequestParam(name = "variable", defaultValue = "") String variable,
      @RequestParam(name = "who", defaultValue = "") String who,
      @RequestParam(name = "from", defaultValue = "") String from,
      @RequestParam(name = "until", defaultValue = "") String until,
      @RequestParam(name = "what", defaultValue = "") String what,
      @RequestParam(name = "key", defaultValue = "") String key,
      @RequestParam(name = "before", defaultValue = "0") long before) {
    return new HistoryQuery(variable, who, from, until, what, key, before);
  }

  @GetMapping("/parks/{country}/{name}/history")
  String ofPark(
      @PathVariable String country,
      @PathVariable String name,
      @ModelAttribute("query") HistoryQuery query,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Park park = ParkPages.find(records, country, name, frame);
    HistoryQuery mine = ofPark(query);
    model.addAttribute("view", view(Optional.of(park), mine, Optional.empty(), "", frame));
    return "history/history";
  }

  /// A row may be another park's: here none is asked for.
  private static HistoryQuery ofPark(HistoryQuery query) {
    return new HistoryQuery(
        query.variable(), query.who(), query.from(), query.until(), "", "", query.before());
  }

  @GetMapping("/history")
  String ofAll(
      @ModelAttribute("query") HistoryQuery query,
      @RequestParam(name = "erased", defaultValue = "-1") int erased,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    String said = erased < 0 ? "" : frame.t("history.erase.done", erased);
    model.addAttribute("view", ofAll(query, said, false, frame));
    return "history/history";
  }

  private HistoryView ofAll(HistoryQuery query, String said, boolean wrong, Frame frame) {
    List<Link> tables =
        HistoryTable.erasable().stream()
            .map(table -> new Link(table, frame.t("history.what." + table)))
            .toList();
    return view(
        Optional.empty(),
        query,
        Optional.of(new HistoryView.Erasing(tables, query.what(), query.key(), wrong)),
        said,
        frame);
  }

  @GetMapping("/parks/{country}/{name}/history.{format:csv|json}")
  void fileOfPark(
      @PathVariable String country,
      @PathVariable String name,
      @PathVariable String format,
      @ModelAttribute("query") HistoryQuery query,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response)
      throws IOException {
    Park park = ParkPages.find(records, country, name, frame);
    write(ofPark(query).in(HistoryFilter.of(park.id())), name, format, frame, response);
  }

  @GetMapping("/history.{format:csv|json}")
  void fileOfAll(
      @PathVariable String format,
      @ModelAttribute("query") HistoryQuery query,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response)
      throws IOException {
    write(query.in(HistoryFilter.ALL), "all", format, frame, response);
  }

  private void write(
      HistoryFilter filter, String name, String format, Frame frame, HttpServletResponse response)
      throws IOException {
    boolean csv = format.equals("csv");
    response.setContentType(csv ? "text/csv;charset=UTF-8" : "application/json");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"history-%s.%s\"".formatted(name, format));
    HistoryWords words = new HistoryWords(people, catalog.dictionary(), frame);
    HistoryFile.Entries entries =
        taker ->
            database.read(
                at -> {
                  at.history().each(filter, taker);
                  return true;
                });
    if (csv) {
      HistoryFile.csv(entries, words::who, response.getOutputStream());
    } else {
      HistoryFile.json(entries, words::who, response.getOutputStream());
    }
  }

  @PostMapping("/history/erase")
  String erase(
      @RequestParam(name = "what", defaultValue = "") String what,
      @RequestParam(name = "key", defaultValue = "") String key,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      @ModelAttribute("query") HistoryQuery query,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    String words = reason.replaceAll("\\p{Cntrl}+", " ").strip();
    boolean known = HistoryTable.erasable().contains(what);
    int erased =
        words.isEmpty() || !known
            ? 0
            : database.transaction(
                Signature.of(frame.actor().account().orElseThrow()).because(words),
                at -> at.history().erase(what, key.strip()));
    if (erased == 0) {
      response.setStatus(422);
      String wrong = frame.t(words.isEmpty() ? "history.erase.reason.wrong" : "history.erase.none");
      model.addAttribute("view", ofAll(query, wrong, true, frame));
      return "history/history";
    }
    return "redirect:/history"
        + new HistoryQuery("", "", "", "", what, key.strip(), 0).parameters(0)
        + "&erased="
        + erased;
  }

  private HistoryView view(
      Optional<Park> park,
      HistoryQuery query,
      Optional<HistoryView.Erasing> erasing,
      String said,
      Frame frame) {
    HistoryFilter all = park.map(p -> HistoryFilter.of(p.id())).orElse(HistoryFilter.ALL);
    HistoryFilter filter = query.in(all);
    List<HistoryEntry> found =
        new ArrayList<>(
            database.read(at -> at.history().newest(filter, query.before(), SHOWN + 1)));
    boolean more = found.size() > SHOWN;
    List<HistoryEntry> shown = found.subList(0, Math.min(SHOWN, found.size()));
    HistoryWords words = new HistoryWords(people, catalog.dictionary(), frame);
    String action = park.map(p -> ParkPages.address(p.id())).orElse("") + "/history";
    return new HistoryView(
        park.map(p -> frame.t("history.of", p.names().in(frame.language())))
            .orElse(frame.t("history.all")),
        action,
        park.map(p -> new Link(ParkPages.address(p.id()), p.names().in(frame.language()))),
        new HistoryView.Asked(query.variable(), query.who(), query.from(), query.until()),
        database.read(at -> at.history().authors(all)).stream()
            .map(who -> new Link(who, words.who(who)))
            .toList(),
        park.map(p -> variables(p, frame)).orElse(List.of()),
        shown.stream().map(entry -> words.of(entry, erasing.isPresent())).toList(),
        more ? Optional.of(action + query.parameters(shown.getLast().seq())) : Optional.empty(),
        List.of(
            new Link(action + ".csv" + query.parameters(0), frame.t("history.csv")),
            new Link(action + ".json" + query.parameters(0), frame.t("history.json"))),
        erasing,
        said);
  }

  /// The variables that the park has figures for, by name.
  private List<Link> variables(Park park, Frame frame) {
    List<String> codes = records.variables(park.id());
    return catalog.dictionary().variables().stream()
        .filter(v -> codes.contains(v.code()))
        .map(v -> new Link(v.code(), v.names().in(frame.language())))
        .sorted(java.util.Comparator.comparing(Link::name, frame.order()))
        .toList();
  }
}
