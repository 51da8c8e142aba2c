package org.parkwright.server.assess.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.domain.assess.Assessment;
import org.parkwright.domain.assess.Scorecard;
import org.parkwright.domain.evidence.Dictionary;
import org.parkwright.kernel.document.Block;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Inline;
import org.parkwright.server.assess.Topics;
import org.parkwright.server.record.AsOf;

/// Leads from each indicator of a scorecard to the page that says where its figure comes from, and
/// from each open question to its place in the form. The document itself knows no addresses; a page
/// puts them in.
final class FigureLinks {
  private static final String QUESTIONS = "Next questions";
  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final List<String> questions;

  /// @param base address of the figures of this park and period
  /// @param asOf the moment that is shown
  /// @param form address of the form, with its parameters
  FigureLinks(Scorecard scorecard, Dictionary dictionary, String base, AsOf asOf, String form) {
    questions =
        scorecard.questions().stream()
            .map(
                q ->
                    "%s&topic=%s#q-%s"
                        .formatted(
                            form,
                            Topics.slug(dictionary.get(q.variable()).topic().english()),
                            q.variable()))
            .toList();
    for (Assessment assessment : scorecard.assessments()) {
      assessment
          .results()
          .forEach(
              result ->
                  addresses.put(
                      assessment.system().id() + "-" + result.indicator().code(),
                      base
                          + "/"
                          + assessment.system().id()
                          + "/"
                          + result.indicator().code()
                          + (asOf.past() ? "?" + asOf.parameter().substring(1) : "")));
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
    List<Grid.Row> rows = new ArrayList<>();
    for (int i = 0; i < grid.rows().size(); i++) {
      Grid.Row row = grid.rows().get(i);
      boolean asks = grid.sheet().equals(QUESTIONS) && i < questions.size();
      Optional<String> address =
          asks ? Optional.of(questions.get(i)) : row.anchor().map(addresses::get);
      rows.add(address.map(to -> leading(row, to)).orElse(row));
    }
    return new Grid(grid.caption(), grid.sheet(), grid.columns(), rows);
  }

  private static Grid.Row leading(Grid.Row row, String address) {
    if (!(row.cells().getFirst() instanceof Cell.Words words)) {
      return row;
    }
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.set(0, Cell.link(Inline.plain(words.words()), address));
    return new Grid.Row(cells, row.anchor());
  }
}
