package org.parkwright.server.task;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.people.Access;
import org.parkwright.domain.people.Act;
import org.parkwright.domain.people.Grant;
import org.parkwright.domain.people.Territory;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.parkwright.server.review.ReviewStrips;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// `/tasks`: what waits for me.
@Controller
public final class TaskPages {
  private final Tasks tasks;
  private final TaskWords words;

  TaskPages(Tasks tasks, TaskWords words) {
    this.tasks = tasks;
    this.words = words;
  }

  @GetMapping("/tasks")
  String page(@ModelAttribute("frame") Frame frame, Model model) {
    List<Task> all = tasks.of(frame.actor());
    Map<Task.Kind, List<TaskView.Line>> lines = new EnumMap<>(Task.Kind.class);
    all.forEach(
        task -> lines.computeIfAbsent(task.kind(), k -> new ArrayList<>()).add(line(task, frame)));
    List<TaskView.Part> parts = new ArrayList<>();
    lines.forEach((kind, of) -> parts.add(new TaskView.Part(TaskWords.title(kind, frame::t), of)));
    model.addAttribute(
        "view", new TaskView(frame.t("tasks.headline", all.size()), parts, countries(frame)));
    return "task/tasks";
  }

  private TaskView.Line line(Task task, Frame frame) {
    return new TaskView.Line(
        task.address(),
        words.about(task, frame::t, frame.language()),
        words.detail(task, frame::t, frame.language()));
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
