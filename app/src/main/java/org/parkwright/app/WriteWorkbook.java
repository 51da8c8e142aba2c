package org.parkwright.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Inputs;
import org.parkwright.domain.park.ParkId;
import org.parkwright.formats.workbook.AssessmentWorkbook;
import org.parkwright.formats.workbook.WorkbookImport;
import org.parkwright.formats.workbook.WorkbookRequest;
import org.parkwright.kernel.document.Wording;
import org.parkwright.kernel.period.Period;

/// Writes a workbook that asks each variable once for all chosen index systems.
public final class WriteWorkbook {
  private final Catalog catalog;

  public WriteWorkbook(Catalog catalog) {
    this.catalog = catalog;
  }

  /// What was written.
  ///
  /// @param file the workbook
  /// @param systems what it asks for
  /// @param variables how many different variables it asks
  public record Written(Path file, List<IndexSystem> systems, int variables) {
    public Written {
      systems = List.copyOf(systems);
    }
  }

  /// How many answers a file already holds: figures, lists and rows that could not be read; 0 when
  /// there is no such file or it is no assessment workbook with anything in it.
  public int answersIn(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return 0;
    }
    WorkbookImport read =
        AssessmentWorkbook.read(file, catalog.dictionary(), "workbook", Instant.EPOCH);
    return read.observations().size() + read.rosters().size() + read.held().size();
  }

  /// Writes a workbook with nothing filled in.
  ///
  /// @param name name of the park
  /// @param systems as `hj-274-2015` or `hj-274-2015@1`, at least one
  /// @param wording the language of the workbook
  /// @throws org.parkwright.catalog.UnknownSystemException when a system is not in the catalog
  /// @throws IOException when the file cannot be written
  public Written blank(
      String name, ParkId park, Period period, List<String> systems, Wording wording, Path file)
      throws IOException {
    List<IndexSystem> chosen = systems.stream().map(catalog::find).distinct().toList();
    WorkbookRequest request =
        WorkbookRequest.blank(name, park, period, chosen, catalog.dictionary(), wording);
    Path half = file.resolveSibling("." + file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
      AssessmentWorkbook.write(request, out);
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    long variables =
        chosen.stream()
            .flatMap(system -> Inputs.of(system).stream())
            .map(Inputs.Input::variable)
            .distinct()
            .count();
    return new Written(file, chosen, (int) variables);
  }
}
