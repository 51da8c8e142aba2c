package org.parkwright.server.systems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.assess.Words;
import org.parkwright.domain.index.Dimension;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.index.Provenance.Mark;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// `/systems` and `/systems/{id}`: what each index system asks, and how sure each row is.
@Controller
public final class SystemPages {
  private final Catalog catalog;

  /// A system's page says the same as long as the server runs.
  private final Map<InLanguage, SystemView> views = new ConcurrentHashMap<>();

  private record InLanguage(String system, String language) {}

  public SystemPages(Catalog catalog) {
    this.catalog = catalog;
  }

  @GetMapping("/systems")
  String list(@ModelAttribute("frame") Frame frame, Model model) {
    model.addAttribute(
        "view", new SystemListView(catalog.systems().stream().map(s -> line(s, frame)).toList()));
    return "systems/list";
  }

  @GetMapping("/systems/{id}")
  String one(@PathVariable String id, @ModelAttribute("frame") Frame frame, Model model) {
    IndexSystem system =
        catalog.systems().stream()
            .filter(s -> s.id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> new NotFound("notfound.system", id, "/systems", frame.t("systems.title")));
    model.addAttribute(
        "view",
        views.computeIfAbsent(
            new InLanguage(system.cited(), frame.language()), key -> view(system, frame)));
    return "systems/system";
  }

  /// The address of a system's page.
  public static String address(IndexSystem system) {
    return "/systems/" + system.id();
  }

  private static SystemListView.Line line(IndexSystem system, Frame frame) {
    return new SystemListView.Line(
        address(system),
        system.names().in(frame.language()),
        system.cited(),
        system.issuer().in(frame.language()),
        frame.country(system.country()),
        system.year(),
        frame.t("systems.status." + system.status()),
        system.indicators().size(),
        count(system, Mark.VERIFIED),
        count(system, Mark.SECONDARY),
        count(system, Mark.RECALLED),
        Words.rule(system.passRule(), frame.texts()));
  }

  private static int count(IndexSystem system, Mark mark) {
    return (int) system.indicators().stream().filter(i -> i.provenance().mark() == mark).count();
  }

  private SystemView view(IndexSystem system, Frame frame) {
    return new SystemView(
        address(system),
        system.names().in(frame.language()),
        otherTitles(system, frame),
        system.cited(),
        List.of(
            new SystemView.Label(frame.t("system.issuer"), system.issuer().in(frame.language())),
            new SystemView.Label(frame.t("system.country"), frame.country(system.country())),
            new SystemView.Label(frame.t("system.document"), system.document()),
            new SystemView.Label(frame.t("system.year"), Integer.toString(system.year())),
            new SystemView.Label(
                frame.t("system.status"), frame.t("systems.status." + system.status())),
            new SystemView.Label(frame.t("system.encoding"), system.cited())),
        system.indicators().size(),
        passes(system, frame),
        marks(system, frame),
        branches(system, frame));
  }

  private static List<SystemView.Name> otherTitles(IndexSystem system, Frame frame) {
    return system.names().byLanguage().entrySet().stream()
        .filter(name -> !name.getValue().equals(system.names().in(frame.language())))
        .map(name -> new SystemView.Name(name.getKey(), name.getValue()))
        .toList();
  }

  private static String passes(IndexSystem system, Frame frame) {
    String rule = Words.rule(system.passRule(), frame.texts());
    return system.passRuleProvenance().mark() == Mark.RECALLED
        ? rule + " " + frame.t("system.pass.recalled")
        : rule;
  }

  private static Optional<String> marks(IndexSystem system, Frame frame) {
    int recalled = count(system, Mark.RECALLED);
    int secondary = count(system, Mark.SECONDARY);
    return recalled + secondary == 0
        ? Optional.empty()
        : Optional.of(frame.t("system.marks", recalled, secondary, system.document()));
  }

  private List<SystemView.Branch> branches(IndexSystem system, Frame frame) {
    Map<Dimension, Map<String, List<Indicator>>> tree = new LinkedHashMap<>();
    for (Indicator indicator : system.indicators()) {
      tree.computeIfAbsent(indicator.dimension(), key -> new LinkedHashMap<>())
          .computeIfAbsent(indicator.topic().in(frame.language()), key -> new ArrayList<>())
          .add(indicator);
    }
    List<SystemView.Branch> branches = new ArrayList<>();
    tree.forEach(
        (dimension, topics) -> {
          String key = dimension.name().toLowerCase(Locale.ROOT);
          branches.add(
              new SystemView.Branch(
                  key,
                  frame.t("dimension." + key),
                  topics.values().stream().mapToInt(List::size).sum(),
                  topics.entrySet().stream()
                      .map(
                          topic ->
                              new SystemView.Topic(
                                  topic.getKey(),
                                  topic.getValue().stream().map(i -> row(i, frame)).toList()))
                      .toList()));
        });
    return branches;
  }

  private SystemView.Row row(Indicator indicator, Frame frame) {
    SystemWords words = new SystemWords(catalog.dictionary(), frame.texts());
    return new SystemView.Row(
        indicator.code(),
        indicator.code(),
        indicator.names().in(frame.language()),
        SystemWords.role(indicator.role(), frame),
        indicator.tests().stream()
            .map(
                test ->
                    new SystemView.Test(
                        test.label(), words.formula(test), words.requirement(indicator, test)))
            .toList(),
        indicator
            .applies()
            .map(
                a ->
                    frame.t("system.applies", words.condition(a), a.reason().in(frame.language()))),
        frame.t("mark." + indicator.provenance().mark().name().toLowerCase(Locale.ROOT)),
        indicator.provenance().sourceIn(frame.language()),
        indicator.provenance().noteIn(frame.language()),
        Inputs.of(indicator).stream()
            .map(Inputs.Input::variable)
            .distinct()
            .map(catalog.dictionary()::get)
            .map(
                v ->
                    new SystemView.Variable(
                        v.code(),
                        v.names().in(frame.language()),
                        v.definition().in(frame.language())))
            .toList());
  }
}
