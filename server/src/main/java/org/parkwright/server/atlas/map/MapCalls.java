package org.parkwright.server.atlas.map;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Spot;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.kernel.geo.Box;
import org.parkwright.server.atlas.live.LiveAtlas;
import org.parkwright.server.atlas.query.Query;
import org.parkwright.server.page.Frame;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// `/parks/map.geojson`: what a map that moves shows of the parks that a filter finds.
@Controller
public final class MapCalls {
  private final LiveAtlas live;

  public MapCalls(LiveAtlas live) {
    this.live = live;
  }

  /// @param view `west,south,east,north`; anything else is the whole globe
  /// @param zoom as maps of the web count
  @GetMapping("/parks/map.geojson")
  ResponseEntity<Map<String, Object>> spots(
      HttpServletRequest request,
      @RequestParam(name = "view", defaultValue = "") String view,
      @RequestParam(name = "zoom", defaultValue = "0") String zoom,
      @ModelAttribute("frame") Frame frame) {
    Query query = Query.of(request.getParameterMap(), live.layout());
    Selection found = live.now().select(query.filter());
    return ResponseEntity.ok()
        .contentType(GeoJson.TYPE)
        .body(
            GeoJson.collection(
                found.spots(box(view), zoom(zoom)).stream()
                    .map(spot -> feature(spot, frame))
                    .toList()));
  }

  private static Box box(String text) {
    try {
      return Query.box(text);
    } catch (IllegalArgumentException none) {
      return Box.GLOBE;
    }
  }

  private static double zoom(String text) {
    return text.matches("\\d{1,2}(\\.\\d{1,9})?") ? Double.parseDouble(text) : 0;
  }

  private static Map<String, Object> feature(Spot spot, Frame frame) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("count", spot.count());
    if (spot.park().isPresent()) {
      Listing park = spot.park().get();
      properties.put("id", park.id().toString());
      properties.put("name", park.names().in(frame.language()));
      properties.put("status", park.status().name().toLowerCase(Locale.ROOT));
    } else {
      Box box = spot.extent();
      properties.put("words", frame.numbers().of(spot.count()));
      properties.put("west", box.west());
      properties.put("south", box.south());
      properties.put("east", box.east());
      properties.put("north", box.north());
    }
    return GeoJson.feature(
        Map.of("type", "Point", "coordinates", List.of(spot.longitude(), spot.latitude())),
        properties);
  }
}
