package org.parkwright.server.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkwright.app.ImportAtlas;
import org.parkwright.app.UndoImport;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Entry;
import org.parkwright.formats.fault.FaultyFileException;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.mapping.Mapping;
import org.parkwright.formats.mapping.Origin;
import org.parkwright.formats.mapping.yaml.MappingText;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.NotFound;
import org.parkwright.store.Database;
import org.parkwright.store.atlas.Job;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// `/countries/{country}/imports`: a file comes, its columns are given a meaning, its first rows are
/// looked at, it is imported in the background, and can be undone. All of it works without scripts.
@Controller
public final class ImportPages {
  private static final String AT = "/countries/{country}/imports";
  private static final String ONE = AT + "/{number}";
  private static final int SHOWN = 50;
  private static final int LONGEST_NAME = 200;

  private final Database database;
  private final ImportAtlas atlas;
  private final JobRunner runner;
  private final Drafts drafts;
  private final ImportViews views;
  private final Clock clock;

  ImportPages(
      Database database,
      ImportAtlas atlas,
      JobRunner runner,
      Drafts drafts,
      ImportViews views,
      Clock clock) {
    this.database = database;
    this.atlas = atlas;
    this.runner = runner;
    this.drafts = drafts;
    this.views = views;
    this.clock = clock;
  }

  static String address(String country) {
    return "/countries/" + country + "/imports";
  }

  @GetMapping(AT)
  String list(
      @PathVariable String country,
      @RequestParam(name = "from", defaultValue = "0") int from,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    model.addAttribute("view", views.list(country, Math.max(0, from), SHOWN, "", frame));
    return "intake/imports";
  }

  @PostMapping(AT)
  String bring(
      @PathVariable String country,
      @RequestParam("file") MultipartFile file,
      @RequestParam(name = "mapping", required = false) Optional<MultipartFile> given,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model)
      throws IOException {
    String name = fileName(file);
    Path held = Files.createTempFile("parkwright-upload", "");
    try {
      file.transferTo(held);
      Optional<String> mapping =
          given.filter(one -> !one.isEmpty()).isPresent()
              ? Optional.of(
                  new String(given.orElseThrow().getBytes(), StandardCharsets.UTF_8))
              : drafts.proposed(held, name);
      if (mapping.isEmpty()) {
        return refused(country, frame.t("imports.no_name"), frame, response, model);
      }
      if (drafts.read(mapping.get()) instanceof Loaded.Faulty<Mapping> faulty) {
        return refused(
            country, faulty.faults().getFirst().toString(), frame, response, model);
      }
      long number = atlas.keep(held, name, mapping.get(), country, who(frame));
      return "redirect:" + address(country) + "/" + number;
    } catch (UnreadableFileException unreadable) {
      return refused(
          country, unreadable.issues().getFirst().in(frame.texts()), frame, response, model);
    } finally {
      Files.deleteIfExists(held);
    }
  }

  private String refused(
      String country, String why, Frame frame, HttpServletResponse response, Model model) {
    response.setStatus(422);
    model.addAttribute("view", views.list(country, 0, SHOWN, why, frame));
    return "intake/imports";
  }

  private static String fileName(MultipartFile file) {
    String name = String.valueOf(file.getOriginalFilename()).replaceAll("\\p{Cntrl}+", " ").strip();
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.isBlank() ? "file" : last.substring(0, Math.min(LONGEST_NAME, last.length()));
  }

  @GetMapping(ONE)
  String one(
      @PathVariable String country,
      @PathVariable String number,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    Job job = job(country, number, frame);
    return shown(job, List.of(), frame, response, model);
  }

  private String shown(
      Job job, List<String> wrong, Frame frame, HttpServletResponse response, Model model) {
    ImportView view = views.one(job, wrong, frame);
    if (view.running()) {
      // Without a script: the browser asks again by itself.
      response.setHeader("Refresh", "2");
    }
    model.addAttribute("view", view);
    return "intake/import";
  }

  @GetMapping(ONE + "/mapping.yaml")
  ResponseEntity<String> mapping(
      @PathVariable String country,
      @PathVariable String number,
      @ModelAttribute("frame") Frame frame) {
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
        .header("Content-Disposition", "attachment; filename=\"mapping.yaml\"")
        .body(job(country, number, frame).mapping());
  }

  @PostMapping(ONE + "/mapping")
  String map(
      @PathVariable String country,
      @PathVariable String number,
      @RequestParam Map<String, String> fields,
      @RequestParam(name = "key", defaultValue = "") List<String> keys,
      @RequestParam(name = "mapping", required = false) Optional<MultipartFile> given,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Job job = job(country, number, frame);
    try {
      String mapping =
          given.filter(one -> !one.isEmpty()).isPresent()
              ? new String(given.orElseThrow().getBytes(), StandardCharsets.UTF_8)
              : MappingText.of(typed(job, fields, keys));
      drafts.read(mapping).orThrow();
      if (!database.unrecorded(at -> at.jobs().map(job.number(), mapping))) {
        return refused(job, List.of(frame.t("imports.gone")), frame, response, model);
      }
      return "redirect:" + address(country) + "/" + number + "#preview";
    } catch (FaultyFileException faulty) {
      return refused(
          job, faulty.faults().stream().map(Object::toString).toList(), frame, response, model);
    } catch (IllegalArgumentException wrong) {
      return refused(
          job, List.of(String.valueOf(wrong.getMessage())), frame, response, model);
    }
  }

  private String refused(
      Job job, List<String> wrong, Frame frame, HttpServletResponse response, Model model) {
    response.setStatus(422);
    return shown(job, wrong, frame, response, model);
  }

  /// Fields are `use.N` and `unit.N` for the columns by their place, and those of the source.
  private Mapping typed(Job job, Map<String, String> fields, List<String> keys) {
    Drafts.Preview preview = drafts.preview(job);
    Mapping before = preview.mapping();
    Map<String, String> uses = new TreeMap<>();
    Map<String, String> units = new TreeMap<>();
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < preview.columns().size(); i++) {
      String column = preview.columns().get(i);
      Optional.ofNullable(fields.get("use." + i)).ifPresent(use -> uses.put(column, use.strip()));
      Optional.ofNullable(fields.get("unit." + i)).ifPresent(unit -> units.put(column, unit));
      if (keys.contains(Integer.toString(i))) {
        chosen.add(column);
      }
    }
    Origin origin = before.origin();
    Citation cited = origin.citation();
    return MappingForm.changed(
        before,
        preview.columns(),
        new MappingForm.Typed(
            uses,
            units,
            chosen,
            fields.getOrDefault("subject", "").equals("firm")
                ? Entry.Subject.FIRM
                : Entry.Subject.PARK,
            new Origin(
                fields.getOrDefault("id", origin.id()).strip(),
                new Citation(
                    fields.getOrDefault("source", cited.title()).strip(),
                    fields.getOrDefault("link", cited.address()).strip(),
                    fields.getOrDefault("date", cited.date()).strip()),
                origin.asOf())));
  }

  @PostMapping(ONE + "/go")
  String go(
      @PathVariable String country,
      @PathVariable String number,
      @ModelAttribute("frame") Frame frame) {
    Job job = job(country, number, frame);
    database.unrecorded(at -> at.jobs().go(job.number()));
    runner.ring();
    return "redirect:" + address(country) + "/" + number;
  }

  @PostMapping(ONE + "/cancel")
  String cancel(
      @PathVariable String country,
      @PathVariable String number,
      @ModelAttribute("frame") Frame frame) {
    Job job = job(country, number, frame);
    database.unrecorded(at -> at.jobs().cancel(job.number(), clock.instant()));
    return "redirect:" + address(country) + "/" + number;
  }

  @PostMapping(ONE + "/undo")
  String undo(
      @PathVariable String country,
      @PathVariable String number,
      @RequestParam(name = "why", defaultValue = "") String why,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response,
      Model model) {
    Job job = job(country, number, frame);
    UndoImport.Outcome outcome =
        new UndoImport(database, clock).of(job.number(), who(frame), why.strip());
    return switch (outcome) {
      case UndoImport.Outcome.Needed needed ->
          refused(job, views.needed(needed.by(), frame), frame, response, model);
      case UndoImport.Outcome.Undone undone -> "redirect:" + address(country) + "/" + number;
      case UndoImport.Outcome.NotThere gone -> "redirect:" + address(country) + "/" + number;
    };
  }

  private static String who(Frame frame) {
    return frame.actor().account().orElse("visitor");
  }

  /// A steward of one country does not see the files of another.
  private Job job(String country, String number, Frame frame) {
    return (number.matches("\\d{1,15}")
            ? database.read(at -> at.jobs().find(Long.parseLong(number)))
            : Optional.<Job>empty())
        .filter(job -> job.country().equals(country))
        .orElseThrow(
            () -> new NotFound("notfound.import", number, address(country), frame.t("imports.title")));
  }
}
