package org.parkwright.formats.source.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parkwright.formats.source.archive.Content;

/// The files of one layer, which have the same name but for its ending.
///
/// @param name without ending
/// @param shapes the `.shp` file
/// @param attributes the `.dbf` file
/// @param projection text of the `.prj` file
/// @param encoding text of the `.cpg` file
record Layer(
    String name,
    Content shapes,
    Optional<Content> attributes,
    Optional<String> projection,
    Optional<String> encoding) {
  private static final int LONGEST = 20_000;

  /// The layers of a folder, by the names of their `.shp` files.
  ///
  /// @param files by path
  /// @throws IOException when a small file cannot be read
  static List<Layer> of(Map<String, Content> files) throws IOException {
    Map<String, Content> byLower = new LinkedHashMap<>();
    files.forEach((path, content) -> byLower.putIfAbsent(path.toLowerCase(Locale.ROOT), content));
    List<Layer> layers = new ArrayList<>();
    for (String path : files.keySet()) {
      String lower = path.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".shp")) {
        String stem = lower.substring(0, lower.length() - 4);
        layers.add(
            new Layer(
                path.substring(path.lastIndexOf('/') + 1, path.length() - 4),
                files.get(path),
                Optional.ofNullable(byLower.get(stem + ".dbf")),
                text(byLower, stem + ".prj"),
                text(byLower, stem + ".cpg")));
      }
    }
    return layers;
  }

  /// Whether a folder has a layer.
  static boolean isIn(Collection<String> paths) {
    return paths.stream().anyMatch(path -> path.toLowerCase(Locale.ROOT).endsWith(".shp"));
  }

  private static Optional<String> text(Map<String, Content> files, String path) throws IOException {
    Content content = files.get(path);
    if (content == null) {
      return Optional.empty();
    }
    try (InputStream in = content.open()) {
      String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
      return Optional.of(text.replace("\uFEFF", "").strip()).filter(said -> !said.isEmpty());
    }
  }
}
