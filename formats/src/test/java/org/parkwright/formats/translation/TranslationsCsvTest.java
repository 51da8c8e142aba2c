package org.parkwright.formats.translation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.domain.park.Names;
import org.parkwright.formats.fault.Fault;

class TranslationsCsvTest {
  private static final String HEADER = "key,english,text\n";
  private static final Map<String, Names> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put("title", new Names(Map.of("en", "Standard", "zh", "标准")));
    KNOWN.put("W1.title", Names.english("Fresh water"));
    KNOWN.put("W1.note", Names.english("Recalled, not checked."));
  }

  private static Translation read(String language, String text) {
    return TranslationsCsv.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        language + ".csv",
        language,
        KNOWN);
  }

  private static List<String> faults(String language, String text) {
    return read(language, text).faults().stream().map(Fault::toString).toList();
  }

  @Test
  void rowsBecomeTextsByKey() {
    Translation french =
        read(
            "fr",
            HEADER
                + "W1.title,Fresh water,Eau douce\n"
                + "W1.note,\"Recalled, not checked.\",\"De mémoire, non vérifié.\"\n");
    assertThat(french.faults()).isEmpty();
    assertThat(french.texts())
        .containsOnly(
            Map.entry("W1.title", "Eau douce"), Map.entry("W1.note", "De mémoire, non vérifié."));
  }

  @Test
  void aRowWithAFaultIsToldAndLeftOut() {
    Translation french =
        read(
            "fr",
            HEADER
                + "W1.titel,Fresh water,Eau douce\n"
                + "W1.title,Fresh water,\n"
                + "W1.note,\"Recalled, not checked.\",De mémoire.\n"
                + "W1.note,\"Recalled, not checked.\",Encore.\n"
                + "title,Standart,Norme\n"
                + "title\n");
    assertThat(french.texts()).containsOnly(Map.entry("W1.note", "De mémoire."));
    assertThat(french.faults())
        .extracting(Fault::toString)
        .containsExactly(
            "fr.csv:2: key: found \"W1.titel\"; allowed: title, W1.title, W1.note; did you mean"
                + " W1.title?",
            "fr.csv:3: W1.title: found nothing; allowed: text, or no row at all to leave the"
                + " English text",
            "fr.csv:5: W1.note: found the key again; allowed: a key other than that of line 4",
            "fr.csv:6: title: found \"Standart\"; allowed: \"Standard\": the English text, maybe"
                + " changed since",
            "fr.csv:7: found 1 fields; allowed: 3, one for each column");
  }

  @Test
  void aTextThatTheFileItselfHasIsNotTranslatedAgain() {
    assertThat(faults("zh", HEADER + "title,Standard,园区标准\n"))
        .containsExactly(
            "zh.csv:2: title: found a second text in zh; allowed: nothing: the file itself has a"
                + " text already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "french", "FR", "fr_CA", "f", "", "zh-", "../fr"})
  void anUnknownLanguageIsRefused(String language) {
    assertThat(faults(language, HEADER + "W1.title,Fresh water,Eau douce\n"))
        .singleElement()
        .asString()
        .contains("found the language \"" + language + "\"; allowed: a language tag such as zh");
    assertThat(read(language, HEADER + "W1.title,Fresh water,Eau douce\n").texts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "pt-BR", "zh-Hant", "sw"})
  void anyOtherLanguageIsWelcome(String language) {
    assertThat(faults(language, HEADER + "W1.title,Fresh water,text\n")).isEmpty();
  }

  @Test
  void englishStandsInTheFileItself() {
    assertThat(faults("en", HEADER))
        .containsExactly(
            "en.csv: found a translation into English; allowed: another language: English stands"
                + " in the file itself");
  }

  @Test
  void theHeaderIsTheSameEverywhere() {
    assertThat(faults("fr", ""))
        .containsExactly("fr.csv: found nothing; allowed: the header key,english,text");
    assertThat(faults("fr", "code,english,text\nW1.title,Fresh water,Eau\n"))
        .containsExactly(
            "fr.csv:1: found \"code,english,text\"; allowed: the header key,english,text");
    assertThat(faults("fr", HEADER)).isEmpty();
  }

  @Test
  void aFileThatIsNotTextIsTold() {
    Translation broken =
        TranslationsCsv.read(
            new ByteArrayInputStream(new byte[] {'k', (byte) 0xff}), "fr.csv", "fr", KNOWN);
    assertThat(broken.faults())
        .extracting(Fault::toString)
        .containsExactly("fr.csv:1: found the byte 0xFF; allowed: text in UTF-8");
  }

  /// What a spreadsheet writes comes back, whatever commas, quotes and line breaks are in it.
  @Property(tries = 200)
  void anyTextComesBack(@ForAll @NotBlank String text) throws IOException {
    String plain = text.replaceAll("[\\p{Cs}\\p{Cn}\\p{Cc}&&[^\\n]]", "x").strip();
    StringWriter file = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord("key", "english", "text");
      csv.writeRecord("W1.title", "Fresh water", plain);
    }
    assertThat(read("fr", file.toString()).texts()).isEqualTo(Map.of("W1.title", plain));
  }
}
