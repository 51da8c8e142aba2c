package org.parkwright.server.atlas.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.render.DocumentPdf;
import org.parkwright.render.DocumentXlsx;
import org.parkwright.server.atlas.live.Known;
import org.parkwright.server.atlas.live.Profiles;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.Link;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// `/parks/compare?park=eg/suez-teda&park=…`: up to five parks side by side, and the same as files.
@Controller
public final class ComparePages {
  private static final int MOST = 5;
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final List<String> FORMATS = List.of("xlsx", "pdf", "csv", "json");
  private static final JsonMapper JSON = new JsonMapper();
  private final Profiles profiles;
  private final Topics topics;
  private final Clock clock;

  public ComparePages(Profiles profiles, Topics topics, Clock clock) {
    this.profiles = profiles;
    this.topics = topics;
    this.clock = clock;
  }

  @GetMapping("/parks/compare")
  String page(
      @RequestParam(name = "park", defaultValue = "") List<String> asked,
      @ModelAttribute("frame") Frame frame,
      Model model) {
    Set<String> wanted = new LinkedHashSet<>(asked);
    wanted.removeIf(String::isBlank);
    List<String> remarks = new ArrayList<>();
    if (wanted.size() > MOST) {
      remarks.add(frame.t("compare.parks.most", wanted.size()));
    }
    List<Known> parks = parks(wanted);
    List<String> ids = parks.stream().map(known -> known.park().id().toString()).toList();
    wanted.stream()
        .limit(MOST)
        .filter(id -> !ids.contains(id))
        .forEach(id -> remarks.add(frame.t("notfound.park", id)));
    Comparison comparison = new Comparing(topics, frame).of(parks);
    model.addAttribute(
        "view",
        new CompareView(
            ComparisonFiles.title(comparison, frame),
            remarks,
            comparison,
            ids.stream()
                .map(
                    id ->
                        "/parks/compare"
                            + parameters(ids.stream().filter(i -> !i.equals(id)).toList()))
                .toList(),
            ids.isEmpty()
                ? List.of()
                : FORMATS.stream()
                    .map(
                        format ->
                            new Link(
                                "/parks/compare." + format + parameters(ids),
                                frame.t("scorecard.download", format)))
                    .toList()));
    return "atlas/compare";
  }

  private List<Known> parks(Set<String> wanted) {
    return profiles.of(wanted.stream().limit(MOST).flatMap(text -> id(text).stream()).toList());
  }

  private static Optional<ParkId> id(String text) {
    try {
      return Optional.of(ParkId.of(text.strip()));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static String parameters(List<String> ids) {
    return ids.isEmpty()
        ? ""
        : ids.stream()
            .map(id -> "park=" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("%2F", "/"))
            .collect(Collectors.joining("&", "?", ""));
  }

  @GetMapping("/parks/compare.{format:xlsx|pdf|csv|json}")
  ResponseEntity<byte[]> file(
      @PathVariable String format,
      @RequestParam(name = "park", defaultValue = "") List<String> asked,
      @ModelAttribute("frame") Frame frame) {
    List<Known> parks = parks(new LinkedHashSet<>(asked));
    ComparisonFiles files =
        new ComparisonFiles(
            new Comparing(topics, frame).of(parks),
            "/parks/compare"
                + parameters(parks.stream().map(k -> k.park().id().toString()).toList()),
            clock.instant(),
            frame);
    byte[] bytes =
        switch (format) {
          case "xlsx" -> DocumentXlsx.of(files.document());
          case "pdf" -> DocumentPdf.of(files.document());
          case "csv" -> files.csv();
          default -> JSON.writeValueAsBytes(files.json());
        };
    String type =
        switch (format) {
          case "xlsx" -> SHEET;
          case "pdf" -> "application/pdf";
          case "csv" -> "text/csv;charset=UTF-8";
          default -> "application/json";
        };
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header("Content-Disposition", "attachment; filename=\"comparison." + format + "\"")
        .body(bytes);
  }
}
