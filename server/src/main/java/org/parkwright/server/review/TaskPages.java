package org.parkwright.server.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Territory;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.store.Database;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// `/tasks`: what waits for me.
@Controller
public final class TaskPages {
  private final Tasks tasks;
  private final Database database;
  private final Catalog catalog;

  TaskPages(Tasks tasks, Database database, Catalog catalog) {
    this.tasks = tasks;
    this.database = database;
    this.catalog = catalog;
  }

  @GetMapping("/tasks")
  String page(@ModelAttribute("frame") Frame frame, Model model) {
    List<Task> all = tasks.of(frame.actor());
    Map<Task.Kind, List<TaskView.Line>> lines = new EnumMap<>(Task.Kind.class);
    all.forEach(
        task -> lines.computeIfAbsent(task.kind(), k -> new ArrayList<>()).add(line(task, frame)));
    List<TaskView.Part> parts = new ArrayList<>();
    lines.forEach(
        (kind, of) ->
            parts.add(
                new TaskView.Part(frame.t("tasks." + kind.name().toLowerCase(Locale.ROOT)), of)));
    model.addAttribute(
        "view", new TaskView(frame.t("tasks.headline", all.size()), parts, countries(frame)));
    return "review/tasks";
  }

  private TaskView.Line line(Task task, Frame frame) {
    String name = frame.t("tasks.about", name(task.territory(), frame), task.period().toString());
    String detail =
        switch (task.kind()) {
          case RETURNED, TO_APPROVE -> task.words();
          case QUESTION ->
              frame.t(
                  "tasks.question.detail",
                  Talks.about(task.variable(), catalog.dictionary(), frame),
                  task.words());
          case ASK_ANSWERED, ASK_EXPIRING -> frame.t("tasks.ask.detail", task.many());
          case DUE -> frame.t("tasks.due.detail", task.many());
        };
    return new TaskView.Line(task.address(), name, detail);
  }

  private String name(Territory territory, Frame frame) {
    return switch (territory) {
      case Territory.InPark park ->
          database
              .read(t -> t.parks().find(park.park()))
              .map(found -> found.names().in(frame.language()))
              .orElse(territory.toString());
      case Territory.InTenant firm ->
          database
              .read(t -> t.tenants().find(firm.tenant()))
              .map(found -> found.names().in(frame.language()))
              .orElse(territory.toString());
      default -> territory.toString();
    };
  }

  private static List<Link> countries(Frame frame) {
    return frame.actor().grants().stream()
        .map(Grant::territory)
        .filter(Territory.Country.class::isInstance)
        .filter(t -> Access.may(frame.actor(), Act.LOCK, t))
        .distinct()
        .map(t -> new Link(ReviewStrips.address(t), frame.country(t.toString())))
        .toList();
  }
}
