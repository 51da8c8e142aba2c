package org.parkwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.fault.Loaded;
import org.parkwright.formats.spec.SpecYaml;
import org.parkwright.formats.system.IndexSystemYaml;
import org.parkwright.formats.system.VariablesCsv;

/// Every catalog file reads without a fault. Reads the source folder itself, so that a file which
/// `index.txt` forgets is seen too; all faults of all files are told at once.
class CatalogLoadsTest {
  static final Path RESOURCES =
      Path.of(System.getProperty("parkwright.root", "..")).resolve("catalog/src/main/resources");

  @Test
  void everyFileInTheCatalogReadsWithoutAFault() throws IOException {
    List<Fault> faults = new ArrayList<>();
    Loaded<Dictionary> dictionary =
        VariablesCsv.read(RESOURCES.resolve("variables/core/1/variables.csv"), "core@1");
    faults.addAll(dictionary.problems());
    if (dictionary instanceof Loaded.Whole<Dictionary>(Dictionary words)) {
      for (String folder : folders()) {
        faults.addAll(faultsOf(RESOURCES.resolve("systems").resolve(folder), words));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<Fault> faultsOf(Path folder, Dictionary dictionary) {
    Loaded<IndexSystem> system = IndexSystemYaml.read(folder.resolve("system.yaml"), dictionary);
    List<Fault> faults = new ArrayList<>(system.problems());
    if (system instanceof Loaded.Whole<IndexSystem>(IndexSystem whole)) {
      faults.addAll(SpecYaml.read(folder.resolve("spec.yaml"), dictionary, whole).problems());
    }
    return faults;
  }

  @Test
  void theIndexListsExactlyTheFolders() throws IOException {
    assertThat(new Shelf.Bundled().systems()).containsExactlyElementsOf(folders());
  }

  @Test
  void everySystemSaysWhereItComesFrom() throws IOException {
    for (String folder : folders()) {
      assertThat(RESOURCES.resolve("systems").resolve(folder).resolve("SOURCE.md"))
          .isNotEmptyFile();
    }
  }

  static List<String> folders() throws IOException {
    Path systems = RESOURCES.resolve("systems");
    try (Stream<Path> files = Files.walk(systems, 2)) {
      return files
          .filter(path -> systems.relativize(path).getNameCount() == 2)
          .filter(Files::isDirectory)
          .map(path -> systems.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
