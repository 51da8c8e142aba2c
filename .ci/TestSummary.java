import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What to know after a test run: how much of each module the tests reached, and every test that
/// was skipped, by name and with the reason. Reads the reports of JaCoCo and Surefire below the
/// folder that it is given.
void main(String[] args) throws Exception {
  List<Path> modules = list(Path.of(args[0]), "[a-z]+");
  IO.println("\nCoverage");
  for (Path module : modules) {
    coverage(module);
  }
  int reports = 0;
  Map<String, List<String>> skipped = new TreeMap<>();
  for (Path module : modules) {
    for (Path report : list(module.resolve("target/surefire-reports"), "TEST-.*\\.xml")) {
      collectSkipped(module, report, skipped);
      reports++;
    }
  }
  if (skipped.isEmpty()) {
    IO.println(reports == 0 ? "\nNo test was run." : "\nNo test was skipped.");
  }
  skipped.forEach(
      (reason, tests) -> {
        IO.println("\nSkipped (" + tests.size() + "): " + reason);
        tests.forEach(test -> IO.println("  " + test));
      });
  IO.println("");
}

List<Path> list(Path folder, String name) throws IOException {
  if (!Files.isDirectory(folder)) {
    return List.of();
  }
  try (Stream<Path> all = Files.list(folder)) {
    return all.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
  }
}

void coverage(Path module) throws IOException {
  Path report = module.resolve("target/site/jacoco/jacoco.csv");
  if (!Files.isRegularFile(report)) {
    return;
  }
  List<String> rows = Files.readAllLines(report);
  List<String> heads = List.of(rows.getFirst().split(","));
  IO.println(
      "  %-8s %s of lines, %s of branches"
          .formatted(
              module.getFileName(), share(rows, heads, "LINE"), share(rows, heads, "BRANCH")));
}

String share(List<String> rows, List<String> heads, String what) {
  long covered = sum(rows, heads.indexOf(what + "_COVERED"));
  long all = covered + sum(rows, heads.indexOf(what + "_MISSED"));
  double percent = all == 0 ? 100 : 100.0 * covered / all;
  return String.format(Locale.ROOT, "%3.0f %% (%d/%d)", percent, covered, all);
}

long sum(List<String> rows, int column) {
  return rows.stream().skip(1).mapToLong(row -> Long.parseLong(row.split(",")[column])).sum();
}

void collectSkipped(Path module, Path report, Map<String, List<String>> skipped)
    throws Exception {
  DocumentBuilder xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
  NodeList skips = xml.parse(report.toFile()).getElementsByTagName("skipped");
  for (int i = 0; i < skips.getLength(); i++) {
    Element skip = (Element) skips.item(i);
    Element test = (Element) skip.getParentNode();
    String name =
        "%s %s.%s"
            .formatted(
                module.getFileName(),
                test.getAttribute("classname").replaceAll(".*\\.", ""),
                test.getAttribute("name"));
    skipped.computeIfAbsent(reason(skip), key -> new ArrayList<>()).add(name);
  }
}

/// What the test said, without the names that JUnit puts before it.
String reason(Element skip) {
  String said =
      skip.getAttribute("message").isBlank() ? skip.getTextContent() : skip.getAttribute("message");
  String first = said.strip().lines().findFirst().orElse("");
  String plain =
      first.replaceAll("^([a-z0-9]+\\.)+\\w+: ", "").replaceAll("^Assumption failed: ", "");
  return plain.isEmpty() ? "no reason given" : plain;
}
