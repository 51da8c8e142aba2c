package org.parkwright.server.assess.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.kernel.document.Block;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Inline;

/// Leads from each indicator of a scorecard to the page that says where its figure comes from. The
/// document itself knows no addresses; a page puts them in.
final class FigureLinks {
  private final Map<String, String> addresses = new LinkedHashMap<>();

  /// @param base address of the figures of this park and period
  FigureLinks(Scorecard scorecard, String base) {
    for (Assessment assessment : scorecard.assessments()) {
      assessment
          .results()
          .forEach(
              result ->
                  addresses.put(
                      assessment.system().id() + "-" + result.indicator().code(),
                      base + "/" + assessment.system().id() + "/" + result.indicator().code()));
    }
  }

  /// The document with links.
  Document in(Document document) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      blocks.add(block instanceof Grid grid ? in(grid) : block);
    }
    return new Document(document.title(), document.language(), blocks, document.about());
  }

  private Grid in(Grid grid) {
    return new Grid(
        grid.caption(), grid.sheet(), grid.columns(), grid.rows().stream().map(this::in).toList());
  }

  private Grid.Row in(Grid.Row row) {
    Optional<String> address = row.anchor().map(addresses::get);
    if (address.isEmpty() || !(row.cells().getFirst() instanceof Cell.Words words)) {
      return row;
    }
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.set(0, Cell.link(Inline.plain(words.words()), address.get()));
    return new Grid.Row(cells, row.anchor());
  }
}
