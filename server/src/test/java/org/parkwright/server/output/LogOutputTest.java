package org.parkwright.server.output;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkwright.formats.fault.Fault;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.kernel.document.Phrase;
import org.parkwright.server.fuzz.Lines;

/// Logs and messages: no text begins a record of its own or steers the terminal that shows it.
class LogOutputTest {
  static List<String> texts() {
    return Hostile.all();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aRecordQuotesItAndStaysOneRecord(String text) throws Exception {
    List<String> lines = logged(text);
    assertThat(lines).filteredOn(line -> line.matches("\\d\\d:\\d\\d:\\d\\d .*")).hasSize(1);
    assertThat(lines.getFirst()).contains(" ERROR test: ");
    assertThat(lines.stream().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("\t"));
    lines.forEach(line -> Lines.requireOne(line.strip()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aMessageAboutAFileIsOneLine(String text) {
    Lines.requireOne(new Fault(text, 3, text, Fault.quoted(text), text).toString());
    Lines.requireOne(
<<<<<<< HEAD
        new Issue(
                IssueKind.NOT_A_NUMBER,
                new Place(text, 3, "C", text),
                Phrase.text(text),
                Phrase.text("a number"),
                Phrase.text(text))
=======
        new Issue(IssueKind.NOT_A_NUMBER, new Place(text, 3, "C", text), text, "a number", text)
>>>>>>> 0054da5 (Reports fit their columns in French and Russian, Arabic bullets stay on the page; guide)
            .toString());
  }

  /// What our own configuration prints for a message and a cause that quote the text.
  private static List<String> logged(String text) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.err;
    LoggerContext context = new LoggerContext();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      JoranConfigurator configurator = new JoranConfigurator();
      configurator.setContext(context);
      configurator.doConfigure(LogOutputTest.class.getResource("/logback.xml"));
      context.setMDCAdapter(new LogbackMDCAdapter());
      context.start();
      context.getLogger("test").error("{} failed", text, new IllegalStateException(text));
    } finally {
      System.setErr(before);
      context.stop();
    }
    assertThat(bytes.size())
        .as("%s", context.getStatusManager().getCopyOfStatusList())
        .isPositive();
    return List.of(bytes.toString(StandardCharsets.UTF_8).stripTrailing().split("\n", -1));
  }
}
