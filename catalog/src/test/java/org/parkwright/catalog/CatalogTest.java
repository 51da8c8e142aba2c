package org.parkwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.formats.fault.FaultyFileException;
import org.parkwright.formats.spec.WorkedExample;
import org.parkwright.render.text.Texts;

class CatalogTest {
  @TempDir Path folder;

  /// A copy of a bundled system under another id and version.
  private Path add(String id, String version) throws IOException {
    Path source = CatalogLoadsTest.RESOURCES.resolve("systems/zero-carbon-park-2025/1");
    Path target = Files.createDirectories(folder.resolve("systems").resolve(id).resolve(version));
    String system =
        Files.readString(source.resolve("system.yaml"))
            .replace("id: zero-carbon-park-2025", "id: " + id)
            .replace("version: \"1\"", "version: \"" + version + "\"");
    Files.writeString(target.resolve("system.yaml"), system);
    Files.copy(source.resolve("spec.yaml"), target.resolve("spec.yaml"));
    return target.resolve("system.yaml");
  }

  @Test
  void threeSystemsComeWithParkwright() {
    Catalog catalog = Catalog.bundled();
    assertThat(catalog.cited()).contains("eip-2017@1", "hj-274-2015@1", "zero-carbon-park-2025@1");
    assertThat(catalog.systems()).hasSameSizeAs(catalog.cited());
    assertThat(catalog.faults()).isEmpty();
    assertThat(catalog.dictionary().version()).isEqualTo("core@1");
    assertThat(catalog.find("eip-2017").indicators()).hasSize(51);
    assertThat(catalog.find("hj-274-2015").indicators()).hasSize(32);
    assertThat(catalog.find("zero-carbon-park-2025").indicators()).hasSize(6);
  }

  @Test
  void aSystemIsFoundByIdOrWithItsVersion() throws IOException {
    add("mine", "2");
    add("mine", "10");
    Catalog catalog = Catalog.withFolder(folder);
    assertThat(catalog.find("mine").version()).isEqualTo("10");
    assertThat(catalog.find("mine@2").version()).isEqualTo("2");
    assertThat(catalog.cited()).containsSubsequence("hj-274-2015@1", "mine@2", "mine@10");
    assertThat(catalog.systems()).extracting(IndexSystem::cited).contains("mine@2", "eip-2017@1");
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseThatExist() throws IOException {
    add("mine", "2");
    Catalog catalog = Catalog.withFolder(folder);
    assertThatThrownBy(() -> catalog.find("hj-247-2015"))
        .isInstanceOf(UnknownSystemException.class)
        .hasMessage(
            "no index system \"hj-247-2015\"; there are: eip-2017, hj-274-2015, mine,"
                + " zero-carbon-park-2025; did you mean hj-274-2015?");
    assertThatThrownBy(() -> catalog.find("mine@3"))
        .hasMessage("no index system \"mine@3\"; there are: mine@2; did you mean mine@2?");
    assertThatThrownBy(() -> catalog.find("")).isInstanceOf(UnknownSystemException.class);
  }

  @Test
  void examplesOfOnesOwnSystemAreReadToo() throws IOException {
    add("mine", "2");
    Catalog catalog = Catalog.withFolder(folder);
    IndexSystem mine = catalog.find("mine");
    assertThat(catalog.examples(mine).orThrow()).isNotEmpty();
    for (WorkedExample example : catalog.examples(mine).orThrow()) {
      assertThat(example.differences(mine, catalog.dictionary(), Texts.in(Locale.ENGLISH)))
          .isEmpty();
    }
    Files.delete(folder.resolve("systems/mine/2/spec.yaml"));
    assertThat(catalog.examples(mine).orThrow()).isEmpty();
  }

  @Test
  void aFaultyFileDoesNotKeepTheOthersFromBeingUsed() throws IOException {
    Path file = add("mine", "2");
    Files.writeString(file, Files.readString(file).replace("year: 2025", "year: soon"));
    Catalog catalog = Catalog.withFolder(folder);
    assertThat(catalog.systems()).hasSameSizeAs(Catalog.bundled().cited());
    assertThat(catalog.faults())
        .singleElement()
        .asString()
        .isEqualTo(file + ":9: year: found \"soon\"; allowed: a whole number from 1900 to 2100");
    assertThatThrownBy(() -> catalog.find("mine"))
        .isInstanceOf(FaultyFileException.class)
        .hasMessageContaining("year: found \"soon\"");
  }

  @Test
  void theFoldersNameTheSystem() throws IOException {
    Path file = add("mine", "2");
    Files.writeString(file, Files.readString(file).replace("version: \"2\"", "version: \"3\""));
    assertThat(Catalog.withFolder(folder).faults())
        .singleElement()
        .asString()
        .isEqualTo(file + ": id: found \"mine@3\"; allowed: mine@2, as the folders are named");
  }

  @Test
  void aBundledEditionCannotBeReplacedUnnoticed() throws IOException {
    Path file = add("zero-carbon-park-2025", "1");
    Catalog catalog = Catalog.withFolder(folder);
    assertThat(catalog.systems()).hasSameSizeAs(Catalog.bundled().cited());
    assertThat(catalog.faults())
        .singleElement()
        .asString()
        .startsWith(file + ": found zero-carbon-park-2025@1 again; allowed: another id or version");
  }

  @Test
  void oddThingsInTheFolderAreLeftAlone() throws IOException {
    Files.createDirectories(folder.resolve("systems/empty/1"));
    Files.writeString(folder.resolve("systems/readme.txt"), "notes");
    assertThat(Catalog.withFolder(folder).systems()).hasSameSizeAs(Catalog.bundled().cited());
    assertThatThrownBy(() -> Catalog.withFolder(folder.resolve("none")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none");
  }
}
