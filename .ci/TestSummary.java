import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  List<String> skipped = new ArrayList<>();
  for (Path module : modules) {
    for (Path report : list(module.resolve("target/surefire-reports"), "TEST-.*\\.xml")) {
      skipped.addAll(skipped(module, report));
    }
  }
  IO.println(skipped.isEmpty() ? "\nNo test was skipped." : "\nSkipped (" + skipped.size() + ")");
  skipped.forEach(IO::println);
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
  return String.format(Locale.ROOT, "%3.0f %% (%d/%d)", all == 0 ? 100.0 : 100.0 * covered / all, covered, all);
}

long sum(List<String> rows, int column) {
  return rows.stream().skip(1).mapToLong(row -> Long.parseLong(row.split(",")[column])).sum();
}

List<String> skipped(Path module, Path report) throws Exception {
  DocumentBuilder xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
  NodeList skips = xml.parse(report.toFile()).getElementsByTagName("skipped");
  List<String> lines = new ArrayList<>();
  for (int i = 0; i < skips.getLength(); i++) {
    Element skip = (Element) skips.item(i);
    Element test = (Element) skip.getParentNode();
    String reason = skip.getAttribute("message").isBlank() ? skip.getTextContent().strip() : skip.getAttribute("message").strip();
    lines.add(
        "  %s %s.%s: %s"
            .formatted(
                module.getFileName(),
                test.getAttribute("classname").replaceAll(".*\\.", ""),
                test.getAttribute("name"),
                reason.isEmpty() ? "no reason given" : reason.lines().findFirst().orElse("")));
  }
  return lines;
}
