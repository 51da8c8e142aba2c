package org.parkwright.server.atlas.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.parkwright.domain.park.atlas.columns.Atlas;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.server.atlas.live.LiveAtlas;
import org.parkwright.server.atlas.query.Query;
import org.parkwright.server.page.Frame;
import org.parkwright.server.page.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// `/parks.csv` and its like: exactly the parks that a filter finds, all of them.
@Controller
public final class ParkFiles {
  /// Ends of the addresses.
  public static final List<String> FORMATS = List.of("csv", "xlsx", "geojson", "json");

  /// More rows make a workbook that few programs open.
  public static final int MOST_IN_WORKBOOK = 50_000;

  private final LiveAtlas live;
  private final Topics topics;
  private final Clock clock;

  public ParkFiles(LiveAtlas live, Topics topics, Clock clock) {
    this.live = live;
    this.topics = topics;
    this.clock = clock;
  }

  @GetMapping("/parks.{format:csv|xlsx|geojson|json}")
  void file(
      @PathVariable String format,
      HttpServletRequest request,
      @ModelAttribute("frame") Frame frame,
      HttpServletResponse response)
      throws IOException {
    Atlas atlas = live.now();
    Query query = Query.of(request.getParameterMap(), live.layout());
    Selection found = atlas.select(query.filter());
    if (format.equals("xlsx") && found.total() > MOST_IN_WORKBOOK) {
      throw new NotFound(
          "atlas.workbook.full",
          frame.numbers().of(found.total()),
          query.at("/parks.csv"),
          frame.t("atlas.download.csv"));
    }
    Map<String, String> about =
        About.of(query, found, atlas.size(), topics, clock.instant(), frame);
    Contents contents = new Contents(live.layout(), frame.language());
    response.setContentType(type(format));
    response.setHeader("Cache-Control", "no-store, private");
    response.setHeader("Content-Disposition", "attachment; filename=\"parks." + format + "\"");
    OutputStream out = response.getOutputStream();
    switch (format) {
      case "csv" -> ParksCsv.write(about, contents, found, query.order(), out);
      case "xlsx" -> ParksXlsx.write(about, contents, found, query.order(), frame, out);
      case "geojson" -> ParksJson.features(about, contents, found, query.order(), out);
      default -> ParksJson.list(about, contents, found, query.order(), out);
    }
  }

  private static String type(String format) {
    return switch (format) {
      case "csv" -> "text/csv;charset=UTF-8";
      case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case "geojson" -> "application/geo+json";
      default -> "application/json";
    };
  }
}
