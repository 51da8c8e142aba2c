package org.parkwright.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.domain.index.IndexSystem;

/// An expert translates a system of her own, as far as she has come.
class OwnTranslationsTest {
  @TempDir Path folder;
  private Path translations;

  @BeforeEach
  void aSystemOfOnesOwn() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("systems/mine/1"));
    Path source = CatalogLoadsTest.RESOURCES.resolve("systems/zero-carbon-park-2025/1/system.yaml");
    Files.writeString(
        mine.resolve("system.yaml"),
        Files.readString(source).replace("id: zero-carbon-park-2025", "id: mine"));
    translations = Files.createDirectories(mine.resolve("translations"));
  }

  @Test
  void whatIsTranslatedIsShownAndTheRestStaysEnglishAndIsCounted() throws IOException {
    Files.writeString(
        translations.resolve("pt-BR.csv"),
        "key,english,text\nZC-G1.title,Clean energy share,Participação de energia limpa\n");
    Catalog catalog = Catalog.withFolder(folder);
    IndexSystem mine = catalog.find("mine");
    assertThat(catalog.faults()).isEmpty();
    assertThat(mine.find("ZC-G1").orElseThrow().names().in("pt-BR"))
        .isEqualTo("Participação de energia limpa");
    assertThat(mine.find("ZC-G3").orElseThrow().names().in("pt-BR"))
        .isEqualTo("Industrial solid waste utilised");
    assertThat(catalog.untranslated(mine, "pt-BR"))
        .hasSize(catalog.untranslated(mine, "sw").size() - 1)
        .doesNotContain("ZC-G1.title")
        .contains("title", "issuer", "ZC-C1.otherwise");
    assertThat(catalog.untranslated(mine, "zh")).doesNotContain("title").contains("issuer");
    assertThat(catalog.untranslated(mine, "en")).isEmpty();
  }

  @Test
  void aFaultIsToldAndTheSystemStaysUsable() throws IOException {
    Path file = translations.resolve("pt-BR.csv");
    Files.writeString(file, "key,english,text\nZC-G9.title,Clean energy share,Energia\n");
    Files.writeString(translations.resolve("klingon.csv"), "key,english,text\n");
    Files.writeString(translations.resolve("notes.txt"), "ask Ana");
    Catalog catalog = Catalog.withFolder(folder);
    assertThat(catalog.find("mine").indicators()).hasSize(6);
    assertThat(catalog.faults())
        .extracting(Object::toString)
        .satisfiesExactly(
            klingon -> assertThat(klingon).contains("klingon.csv: found the language \"klingon\""),
            key ->
                assertThat(key)
                    .startsWith(file + ":2: key: found \"ZC-G9.title\"; allowed: a key of a text"));
  }

  @Test
  void aChangedEnglishTextIsNoticed() throws IOException {
    Path file = translations.resolve("fr.csv");
    Files.writeString(file, "key,english,text\nZC-G1.title,Share of clean energy,Part propre\n");
    Catalog catalog = Catalog.withFolder(folder);
    assertThat(catalog.faults())
        .singleElement()
        .asString()
        .isEqualTo(
            file
                + ":2: ZC-G1.title: found \"Share of clean energy\"; allowed: \"Clean energy"
                + " share\": the English text, maybe changed since");
    assertThat(catalog.find("mine").find("ZC-G1").orElseThrow().names().in("fr"))
        .isEqualTo("Clean energy share");
  }
}
