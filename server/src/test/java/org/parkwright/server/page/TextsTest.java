package org.parkwright.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parkwright.render.text.Texts;

/// Pages speak through the message bundle alone: a translation is one file, and nothing is missed.
class TextsTest {
  private static final Path SERVER =
      Path.of(System.getProperty("parkwright.root", "..")).resolve("server/src/main");
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

  /// A key as it stands in a template or a class, whole or up to the part that is computed.
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9_]+)*\\.?)\"");

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(SERVER)) {
      List<Path> found = all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
      assertThat(found).as("files *%s below %s", ending, SERVER).isNotEmpty();
      return found;
    }
  }

  private static Set<String> mentioned() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String ending : List.of(".jte", ".java")) {
      for (Path file : files(ending)) {
        KEY.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(keys::add);
      }
    }
    return keys;
  }

  @Test
  void noTemplateAsksForAMessageThatIsMissing() throws IOException {
    Pattern said = Pattern.compile("frame\\.t\\(\"([^\"]+)\"[,)]");
    for (String ending : List.of(".jte", ".java")) {
      for (Path file : files(ending)) {
        assertThat(said.matcher(Files.readString(file)).results().map(m -> m.group(1)))
            .as("messages of %s", SERVER.relativize(file))
            .allMatch(ENGLISH::has);
      }
    }
  }

  /// The keys of the pages; other modules bring words of their own.
  private static Set<String> ownKeys() throws IOException {
    Properties own = new Properties();
    try (Reader text = Files.newBufferedReader(SERVER.resolve("resources/words/en.properties"))) {
      own.load(text);
    }
    return own.stringPropertyNames();
  }

  @Test
  void noMessageIsLeftOver() throws IOException {
    Set<String> mentioned = mentioned();
    assertThat(ownKeys())
        .as("messages that no page says")
        .allMatch(
            key ->
                mentioned.contains(key)
                    || mentioned.stream().anyMatch(m -> m.endsWith(".") && key.startsWith(m))
                    || key.startsWith("fault.")
                    || key.startsWith("topic."));
  }

  @Test
  void noTemplateHoldsWordsOfItsOwn() throws IOException {
    for (Path file : files(".jte")) {
      assertThat(wordsIn(Files.readString(file)))
          .as("words in %s that no translation reaches", SERVER.relativize(file))
          .isEmpty();
    }
  }

  /// What is left of a template without directives, expressions and tags.
  private static List<String> wordsIn(String template) {
    String rest =
        template
            .replaceAll("(?m)^@(import|param).*$", " ")
            .replaceAll("(?s)<%--.*?--%>", " ")
            .replaceAll("!\\{[^}]*}", " ")
            .replaceAll("\\$(unsafe)?\\{(?:[^{}]|\\{[^{}]*})*}", " ")
            .replaceAll("@template\\.[a-z.]+\\((?:[^()`]|\\((?:[^()]|\\([^()]*\\))*\\))*", " ")
            .replaceAll("@(if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", " ")
            .replaceAll("@(else|endif|endfor)", " ")
            .replaceAll("(?s)<[^>]*>", " ");
    return Pattern.compile("\\p{L}{2,}")
        .matcher(rest)
        .results()
        .map(MatchResult::group)
        .filter(word -> !Set.of("Parkwright", "DOCTYPE").contains(word))
        .toList();
  }

  /// Words in a class that no translation reaches. What a fault says to whoever runs the server,
  /// what a command prints, what a header or a query says, and the names of browsers and of the
  /// people of the demo are no words of a page.
  @Test
  void noClassOfAPageHoldsWordsOfItsOwn() throws IOException {
    for (Path file : files(".java")) {
      if (!OUTSIDE_OF_PAGES.matcher(file.toString()).find()) {
        assertThat(literals(Files.readString(file)))
            .as("words in %s that no translation reaches", SERVER.relativize(file))
            .isEmpty();
      }
    }
  }

  /// Commands and the start speak to whoever runs the server, calls to programs; the rest hold
  // names
  /// that are the same in every language: of browsers, of languages, of the people of the demo.
  private static final Pattern OUTSIDE_OF_PAGES =
      Pattern.compile(
          "/(command|api|token)/|/\\w+Command\\.java|/server/(Parkwright|Server|Opening\\w+)\\.java"
              + "|/(Browser|DemoAccounts|MailServer|Outside|OutsideOptions|PasswordHashes)\\.java");

  /// Two words beside each other, or one that begins a sentence.
  private static final Pattern SPOKEN =
      Pattern.compile("\\p{L}{2,}[,;:]? \\p{L}{2,}|^\\p{Lu}\\p{Ll}+[.!?…]?$");

  /// What stands in quotes but reaches nobody who reads a page, by how its statement begins.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "Exception\\(|LOG\\.|writeRecord\\(|[hH]eader|Cookie|sql\\.|super\\(|@\\w+\\(|pattern\\(|POLICY|PolicyHeader");

  private static List<String> literals(String source) {
    String code =
        source
            .replaceAll("(?m)^ *//.*$", "")
            .replaceAll("(?s)/\\*.*?\\*/", "")
            .replaceAll("(?m)^import .*$", "");
    return Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"")
        .matcher(code)
        .results()
        .filter(found -> SPOKEN.matcher(found.group(1)).find())
        .filter(found -> !UNSEEN.matcher(statement(code, found.start())).find())
        .map(found -> found.group(1))
        .filter(words -> !KNOWN.contains(words))
        .toList();
  }

  /// Words that are known to reach a page as they are, each for a reason.
  private static final Set<String> KNOWN =
      Set.of(
          // Browsers, by their names.
          "Edg",
          "Opera",
          "Java",
          "Android",
          "Windows",
          "Linux",
          "Mac OS X",
          "Edge",
          "Firefox",
          "Chrome",
          "Safari");

  private static String statement(String code, int at) {
    int start = at;
    while (start > 0 && ";{}".indexOf(code.charAt(start - 1)) < 0) {
      start--;
    }
    return code.substring(start, at);
  }

  @Test
  void everyMessageCanBeSaid() {
    for (String key : ENGLISH.keys()) {
      assertThat(ENGLISH.say(key, 1, 2, 3, 4)).as(key).doesNotContain("{0", "{1", "plural");
    }
  }

  @Test
  void pluralsFollowTheNumber() {
    assertThat(ENGLISH.say("parks.all", 0)).isEqualTo("No park is recorded yet");
    assertThat(ENGLISH.say("parks.all", 1)).isEqualTo("One park");
    assertThat(ENGLISH.say("parks.all", 1200)).isEqualTo("1,200 parks");
  }

  @Test
  void anUnknownLanguageIsToldPlainly() {
    assertThatThrownBy(() -> Texts.in(Locale.forLanguageTag("tlh")))
        .hasMessage("no texts in language \"tlh\": words/tlh.properties is missing");
    assertThatThrownBy(() -> ENGLISH.say("no.such"))
        .hasMessage("no message \"no.such\" in language en");
  }
}
