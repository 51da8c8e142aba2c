package org.parkwright.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parkwright.app.WriteWorkbook;
import org.parkwright.catalog.Catalog;
import org.parkwright.catalog.UnknownSystemException;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.park.ParkId;
import org.parkwright.kernel.period.Period;
import org.parkwright.render.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parkwright workbook`: writes the workbook that a park fills in.
@Command(
    name = "workbook",
    description = "Write a workbook that asks each variable once for all chosen index systems.")
public final class WorkbookCommand implements Callable<Integer> {
  @Option(
      names = "--system",
      required = true,
      split = ",",
      paramLabel = "ID[@VERSION]",
      description = "Index system to ask for; several are allowed.")
  private List<String> systems = List.of();

  @Option(names = "--park", required = true, paramLabel = "NAME", description = "Name of the park.")
  private String park = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.xlsx",
      description = "The workbook to write.")
  private Path out = Path.of("");

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "Assessed period: 2025, 2025-H1, 2025-Q3 or 2025-03 (default: last year).")
  private @Nullable String period;

  @Option(
      names = "--country",
      paramLabel = "CC",
      defaultValue = "xx",
      description = "Country, two letters (ISO 3166-1), for example eg (default: not said).")
  private String country = "xx";

  @Option(
      names = "--overwrite",
      description = "Replace the file even where somebody has filled it in.")
  private boolean overwrite;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the workbook: en, zh, fr, es, ar or ru (default: en).")
  private String language = "en";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws IOException {
    if (park.isBlank()) {
      throw wrong("--park is empty; expected the name of the park");
    }
    ParkId id = parkId();
    Period asked = asked();
    checkPlace();
    Texts texts = Language.texts(language, spec);
    WriteWorkbook workbook = new WriteWorkbook(Catalog.bundled());
    int answers = overwrite ? 0 : workbook.answersIn(out);
    if (answers > 0) {
      spec.commandLine()
          .getErr()
          .printf(
              "parkwright workbook: %s holds %d answers already; nothing was written. Choose"
                  + " another --out, or add --overwrite to lose them.%n",
              out, answers);
      return 1;
    }
    told(write(workbook, id, asked, texts), asked);
    return 0;
  }

  private WriteWorkbook.Written write(WriteWorkbook workbook, ParkId id, Period asked, Texts texts)
      throws IOException {
    try {
      return workbook.blank(park.strip(), id, asked, systems, texts, out);
    } catch (UnknownSystemException unknown) {
      throw wrong("--system: " + unknown.getMessage());
    }
  }

  private void told(WriteWorkbook.Written written, Period asked) {
    PrintWriter to = spec.commandLine().getOut();
    to.printf(
        "%s asks %d variables of %s, %s, for %s.%n",
        written.file(),
        written.variables(),
        park.strip(),
        asked,
        String.join(", ", written.systems().stream().map(IndexSystem::cited).toList()));
    to.println("Fill it in, leave blank what is not known, then:");
    to.printf("  ./parkwright assess \"%s\" --out report%n", written.file());
    to.flush();
  }

  private ParkId parkId() {
    if (!country.matches("[A-Za-z]{2}")) {
      throw wrong("--country is \"" + country + "\"; expected two letters, as eg or vn");
    }
    return ParkId.named(country, park.strip());
  }

  private Period asked() {
    if (period == null) {
      return Period.year(LocalDate.now(clock).getYear() - 1);
    }
    try {
      return Period.of(period);
    } catch (IllegalArgumentException unreadable) {
      throw wrong("--period: " + unreadable.getMessage());
    }
  }

  private void checkPlace() {
    if (!out.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw wrong("--out is \"" + out + "\"; expected a file that ends in .xlsx");
    }
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw wrong("--out: there is no folder " + folder + "; make it first");
    }
  }

  private ParameterException wrong(String said) {
    return new ParameterException(spec.commandLine(), said);
  }
}
