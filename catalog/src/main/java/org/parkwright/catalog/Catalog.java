package org.parkwright.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.claim.Topics;
import org.parkwright.formats.fault.Closest;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Faults;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.park.TopicsCsv;
import org.parkwright.formats.spec.SpecYaml;
import org.parkwright.formats.spec.WorkedExample;
import org.parkwright.formats.system.IndexSystemYaml;
import org.parkwright.formats.system.VariablesCsv;
import org.parkwright.formats.translation.DictionaryTexts;
import org.parkwright.formats.translation.SystemTexts;
import org.parkwright.formats.translation.TopicTexts;

/// The index systems that can be used, and the data dictionary.
///
/// Making a catalog lists folders only; a file is read when it is first asked for, once. A user's
/// folder holds further systems as `systems/<id>/<version>/system.yaml`; faults in them do not keep
/// the others from being used. Translations stand beside the files, one
/// `translations/<language>.csv` for each; what is not translated is shown in English.
public final class Catalog {
  /// The languages of which everything that comes with Parkwright is there in full.
  public static final List<String> LANGUAGES = List.of("en", "zh", "fr", "es", "ar", "ru");

  private static final String CORE = "variables/core/1";
  private static final String DICTIONARY = CORE + "/variables.csv";
  private static final String DICTIONARY_VERSION = "core@1";
  private static final String TOPICS = "topics/core/1";

  private final Map<String, SystemEdition> editions = new LinkedHashMap<>();
  private final List<Fault> clashes = new ArrayList<>();
  private final Map<String, Loaded<IndexSystem>> read = new ConcurrentHashMap<>();
  private final Map<String, Translated<Dictionary>> dictionaries = new ConcurrentHashMap<>();
  private final Map<String, Translated<Topics>> topics = new ConcurrentHashMap<>();
  private final Map<String, List<Fault>> untrue = new ConcurrentHashMap<>();

  private Catalog(List<Shelf> shelves) {
    List<SystemEdition> all = new ArrayList<>();
    for (Shelf shelf : shelves) {
      try {
        shelf.systems().forEach(folder -> all.add(SystemEdition.of(shelf, folder)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    all.sort(Comparator.comparing(SystemEdition::id).thenComparing(SystemEdition.BY_VERSION));
    for (SystemEdition edition : all) {
      SystemEdition before = editions.putIfAbsent(edition.cited(), edition);
      if (before != null) {
        clashes.add(
            new Fault(
                edition.file(),
                0,
                "",
                edition.cited() + " again",
                "another id or version than that of " + before.file()));
      }
    }
  }

  /// The systems that come with Parkwright.
  public static Catalog bundled() {
    return new Catalog(List.of(new Shelf.Bundled()));
  }

  /// The systems that come with Parkwright and those in a folder.
  ///
  /// @throws UncheckedIOException when there is no such folder
  public static Catalog withFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UncheckedIOException(new NotDirectoryException(folder.toString()));
    }
    return new Catalog(List.of(new Shelf.Bundled(), new Shelf.Folder(folder)));
  }

  /// The data dictionary.
  ///
  /// @throws org.parkwright.formats.fault.FaultyFileException when it has faults
  public Dictionary dictionary() {
    return core().thing();
  }

  private Translated<Dictionary> core() {
    return dictionaries.computeIfAbsent(
        DICTIONARY_VERSION,
        version -> {
          Shelf shelf = new Shelf.Bundled();
          try (InputStream in = shelf.open(DICTIONARY)) {
            return Translated.of(
                VariablesCsv.read(in, DICTIONARY, version).orThrow(),
                new DictionaryTexts(),
                shelf,
                CORE);
          } catch (IOException missing) {
            throw new UncheckedIOException(missing);
          }
        });
  }

  /// What can be claimed about parks and firms.
  ///
  /// @throws org.parkwright.formats.fault.FaultyFileException when the file has faults
  public Topics topics() {
    return allTopics().thing();
  }

  private Translated<Topics> allTopics() {
    return topics.computeIfAbsent(
        DICTIONARY_VERSION,
        version -> {
          Shelf shelf = new Shelf.Bundled();
          String file = TOPICS + "/topics.csv";
          try (InputStream in = shelf.open(file)) {
            return Translated.of(
                TopicsCsv.read(in, file, version).orThrow(), new TopicTexts(), shelf, TOPICS);
          } catch (IOException missing) {
            throw new UncheckedIOException(missing);
          }
        });
  }

  /// Which names of topics a reader of this language gets in English.
  public List<String> untranslatedTopics(String language) {
    return new TopicTexts().untranslated(topics(), language);
  }

  /// Every edition as cited, `id@version`, by id and version; reads no file.
  public List<String> cited() {
    return List.copyOf(editions.keySet());
  }

  /// All systems that can be read, by id and version.
  public List<IndexSystem> systems() {
    List<IndexSystem> systems = new ArrayList<>();
    for (SystemEdition edition : editions.values()) {
      if (read(edition) instanceof Loaded.Whole<IndexSystem>(IndexSystem system)) {
        systems.add(system);
      }
    }
    return List.copyOf(systems);
  }

  /// Every fault of every system file and of every translation.
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(clashes);
    for (SystemEdition edition : editions.values()) {
      faults.addAll(read(edition).problems());
      faults.addAll(untrue.getOrDefault(edition.cited(), List.of()));
    }
    faults.addAll(core().faults());
    faults.addAll(allTopics().faults());
    return List.copyOf(faults);
  }

  /// The newest version of a system (`hj-274-2015`), or a given one (`hj-274-2015@1`).
  ///
  /// @throws UnknownSystemException when there is none, listing what there is
  /// @throws org.parkwright.formats.fault.FaultyFileException when its file has faults
  public IndexSystem find(String cited) {
    return read(edition(cited)).orThrow();
  }

  /// The worked examples of a system; none where it brings no `spec.yaml`.
  public Loaded<List<WorkedExample>> examples(IndexSystem system) {
    SystemEdition edition = edition(system.cited());
    String path = edition.path("spec.yaml");
    try (InputStream in = edition.shelf().open(path)) {
      return SpecYaml.read(in, edition.shelf().named(path), dictionary(), system);
    } catch (FileNotFoundException none) {
      return new Loaded.Whole<>(List.of());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Which texts of a system a reader of this language gets in English: their keys, as in its
  /// translations.
  public List<String> untranslated(IndexSystem system, String language) {
    return new SystemTexts().untranslated(system, language);
  }

  /// Which texts of the data dictionary a reader of this language gets in English.
  public List<String> untranslated(String language) {
    return new DictionaryTexts().untranslated(dictionary(), language);
  }

  private SystemEdition edition(String cited) {
    Optional<SystemEdition> found =
        cited.contains("@")
            ? Optional.ofNullable(editions.get(cited))
            : editions.values().stream()
                .filter(edition -> edition.id().equals(cited))
                .max(SystemEdition.BY_VERSION);
    return found.orElseThrow(() -> new UnknownSystemException(unknown(cited)));
  }

  private String unknown(String cited) {
    TreeSet<String> ids = new TreeSet<>();
    editions.values().forEach(edition -> ids.add(edition.id()));
    String id = cited.replaceAll("@.*", "");
    if (ids.contains(id)) {
      ids.clear();
      editions.keySet().stream().filter(key -> key.startsWith(id + "@")).forEach(ids::add);
    }
    return "no index system %s; there are: %s"
        .formatted(
            Fault.quoted(cited),
            ids.isEmpty() ? "none" : Closest.allowed(String.join(", ", ids), cited, ids));
  }

  private Loaded<IndexSystem> read(SystemEdition edition) {
    return read.computeIfAbsent(edition.cited(), key -> load(edition));
  }

  private Loaded<IndexSystem> load(SystemEdition edition) {
    Faults faults = new Faults(edition.file());
    try (InputStream in = edition.shelf().open(edition.path("system.yaml"))) {
      Loaded<IndexSystem> loaded = IndexSystemYaml.read(in, edition.file(), dictionary());
      if (loaded instanceof Loaded.Whole<IndexSystem>(IndexSystem system)
          && !system.cited().equals(edition.cited())) {
        faults.add(
            0, "id", Fault.quoted(system.cited()), edition.cited() + ", as the folders are named");
        return Loaded.of(Optional.empty(), faults);
      }
      return loaded instanceof Loaded.Whole<IndexSystem>(IndexSystem system)
          ? translated(edition, system)
          : loaded;
    } catch (IOException unreadable) {
      faults.add(0, "", unreadable.toString(), "a file that can be read");
      return Loaded.of(Optional.empty(), faults);
    }
  }

  private Loaded<IndexSystem> translated(SystemEdition edition, IndexSystem system)
      throws IOException {
    Translated<IndexSystem> translated =
        Translated.of(system, new SystemTexts(), edition.shelf(), edition.folder());
    untrue.put(edition.cited(), translated.faults());
    return new Loaded.Whole<>(translated.thing());
  }
}
