package org.parkwright.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where catalog files stand: inside Parkwright's own jar, or in a folder of the user's.
sealed interface Shelf {

  /// The editions of index systems on this shelf, as `id/version`, sorted.
  List<String> systems() throws IOException;

  /// Languages into which what stands in a folder may have been translated, sorted: a file
  /// `translations/<language>.csv` for each, though not always on the class path.
  List<String> languages(String folder) throws IOException;

  /// Opens a file by its path on the shelf.
  ///
  /// @throws FileNotFoundException when there is none
  InputStream open(String path) throws IOException;

  /// How a file is named in messages.
  String named(String path);

  /// The class path. A jar cannot be listed cheaply, so `systems/index.txt` names its systems.
  record Bundled() implements Shelf {
    static final String INDEX = "systems/index.txt";

    @Override
    public List<String> systems() throws IOException {
      try (InputStream in = open(INDEX)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .sorted()
            .toList();
      }
    }

    @Override
    public List<String> languages(String folder) {
      return Catalog.LANGUAGES.stream().filter(language -> !language.equals("en")).toList();
    }

    @Override
    public InputStream open(String path) throws IOException {
      InputStream in = Bundled.class.getResourceAsStream("/" + path);
      if (in == null) {
        throw new FileNotFoundException("no " + path + " in the catalog");
      }
      return in;
    }

    @Override
    public String named(String path) {
      return path;
    }
  }

  /// A folder with `systems/<id>/<version>/system.yaml` in it.
  ///
  /// @param root the folder
  record Folder(Path root) implements Shelf {
    private static final String CSV = ".csv";

    @Override
    public List<String> systems() throws IOException {
      List<String> editions = new ArrayList<>();
      Path systems = root.resolve("systems");
      for (Path id : folders(systems)) {
        for (Path version : folders(id)) {
          if (Files.isRegularFile(version.resolve("system.yaml"))) {
            editions.add(id.getFileName() + "/" + version.getFileName());
          }
        }
      }
      return editions;
    }

    private static List<Path> folders(Path parent) throws IOException {
      if (!Files.isDirectory(parent)) {
        return List.of();
      }
      try (Stream<Path> entries = Files.list(parent)) {
        return entries.filter(Files::isDirectory).sorted().toList();
      }
    }

    @Override
    public List<String> languages(String folder) throws IOException {
      Path translations = root.resolve(folder).resolve("translations");
      if (!Files.isDirectory(translations)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(translations)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(CSV))
            .map(name -> name.substring(0, name.length() - CSV.length()))
            .sorted()
            .toList();
      }
    }

    @Override
    public InputStream open(String path) throws IOException {
      Path file = root.resolve(path);
      if (!Files.isRegularFile(file)) {
        throw new FileNotFoundException("no file " + file);
      }
      return Files.newInputStream(file);
    }

    @Override
    public String named(String path) {
      return root.resolve(path).toString();
    }
  }
}
