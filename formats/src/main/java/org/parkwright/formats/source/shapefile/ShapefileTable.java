package org.parkwright.formats.source.shapefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.ReadAs;
import org.parkwright.formats.source.Reading;
import org.parkwright.formats.source.SourceLimits;
import org.parkwright.formats.source.SourceRow;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.formats.source.archive.Content;
import org.parkwright.formats.source.crs.Projection;
import org.parkwright.formats.source.geometry.DrawnRow;
import org.parkwright.formats.source.geometry.GeometryException;
import org.parkwright.formats.source.heading.ColumnNames;
import org.parkwright.formats.source.text.Encoding;
import org.parkwright.formats.source.text.EncodingGuess;
import org.parkwright.formats.source.text.RowText;
import org.parkwright.kernel.document.Phrase;

/// A layer of a shapefile: one row per record, its attributes as cells.
public final class ShapefileTable implements SourceTable {
  private final Layer layer;
  private final SourceLimits limits;
  private final Optional<DbfFields> fields;
  private final Encoding encoding;
  private final List<String> columns;
  private final Projection projection;
  private final boolean oneOfSeveral;
  private final List<Issue> issues;

  private ShapefileTable(
      Layer layer,
      SourceLimits limits,
      Optional<DbfFields> fields,
      Encoding encoding,
      Projection projection,
      boolean oneOfSeveral,
      List<Issue> issues) {
    this.layer = layer;
    this.limits = limits;
    this.fields = fields;
    this.encoding = encoding;
    this.projection = projection;
    this.oneOfSeveral = oneOfSeveral;
    this.issues = List.copyOf(issues);
    this.columns =
        fields
            .map(
                known ->
                    ColumnNames.of(
                        known.fields().stream()
                            .map(field -> new String(field.name(), encoding.charset()))
                            .toList()))
            .orElse(List.of());
  }

  /// Whether files with these names make a layer.
  public static boolean isIn(Collection<String> paths) {
    return Layer.isIn(paths);
  }

  /// Opens a layer; of several the one that is named, else the first.
  ///
  /// @param files by path
  /// @throws UnreadableFileException when there is no such layer or it is damaged
  /// @throws IOException when a file cannot be read
  public static ShapefileTable open(Map<String, Content> files, ReadAs as, SourceLimits limits)
      throws IOException {
    List<Layer> layers = Layer.of(files);
    List<String> names = layers.stream().map(Layer::name).toList();
    List<Issue> issues = new ArrayList<>();
    Optional<Layer> chosen =
        layers.stream()
            .filter(layer -> as.sheet().isEmpty() || as.sheet().get().equals(layer.name()))
            .findFirst();
    if (chosen.isEmpty()) {
      throw new UnreadableFileException(
          new Issue(
              IssueKind.MISSING_SHEET,
              Place.file(),
              Phrase.text(as.sheet().orElse("")),
              Phrase.of("expect.one_of", String.join(", ", names)),
              Phrase.of("source.do.one")));
    }
    Layer layer = chosen.get();
    if (layers.size() > 1 && as.sheet().isEmpty()) {
      issues.add(
          new Issue(
              IssueKind.ONE_OF_SEVERAL,
              Place.sheet(layer.name()),
              Phrase.text(String.join(", ", names.subList(1, names.size()))),
              Phrase.of("source.expect.one"),
              Phrase.of("source.do.one")));
    }
    try {
      return open(layer, as, limits, layers.size() > 1, issues);
    } catch (BrokenLayerException broken) {
      throw damaged(broken);
    }
  }

  private static ShapefileTable open(
      Layer layer, ReadAs as, SourceLimits limits, boolean several, List<Issue> issues)
      throws IOException {
    new ShapeRecords(layer.shapes(), limits.corners()).close();
    Optional<DbfFields> fields = Optional.empty();
    Encoding encoding = as.encoding().flatMap(Encoding::named).orElse(Encoding.UTF_8);
    if (layer.attributes().isPresent()) {
      Content attributes = layer.attributes().get();
      fields = Optional.of(DbfFields.of(attributes));
      if (as.encoding().isEmpty()) {
        EncodingGuess guess = DbfEncoding.of(attributes, fields.get(), layer.encoding());
        guess.issue().ifPresent(issues::add);
        encoding = guess.encoding();
      }
    }
    Projection projection = Projection.chosen(as.crs(), layer.projection(), issues);
    if (as.crs().isEmpty() && layer.projection().isEmpty()) {
      issues.add(
          new Issue(
              IssueKind.UNKNOWN_COORDINATES,
              Place.file(),
              Phrase.text(""),
              Phrase.text(layer.name() + ".prj"),
              Phrase.of("source.do.crs")));
    }
    return new ShapefileTable(layer, limits, fields, encoding, projection, several, issues);
  }

  private static UnreadableFileException damaged(BrokenLayerException broken) {
    return new UnreadableFileException(
        new Issue(
            IssueKind.DAMAGED_FILE,
            Place.file(),
            Phrase.text(String.valueOf(broken.getMessage())),
            Phrase.of("source.expect.shapefile"),
            Phrase.of("do.send_again")));
  }

  @Override
  public Reading reading() {
    return new Reading(
        "shapefile",
        fields.isPresent() ? encoding.name() : "",
        "",
        oneOfSeveral ? layer.name() : "",
        0,
        projection.name());
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public List<Issue> issues() {
    return issues;
  }

  @Override
  public void visit(Predicate<SourceRow> visitor) {
    RowText texts = new RowText(columns, "", false);
    Charset charset = encoding.charset();
    try (ShapeRecords shapes = new ShapeRecords(layer.shapes(), limits.corners())) {
      if (fields.isEmpty()) {
        walk(shapes, Optional.empty(), texts, visitor);
        return;
      }
      try (DbfRecords rows =
          new DbfRecords(layer.attributes().orElseThrow(), fields.get(), charset)) {
        walk(shapes, Optional.of(rows), texts, visitor);
      }
    } catch (BrokenLayerException broken) {
      throw damaged(broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void walk(
      ShapeRecords shapes,
      Optional<DbfRecords> attributes,
      RowText texts,
      Predicate<SourceRow> visitor)
      throws IOException {
    for (long number = 1; ; number++) {
      Optional<ByteBuffer> shape = shapes.next();
      Optional<DbfRecords.Row> row =
          attributes.isPresent() ? attributes.get().next() : Optional.empty();
      if (shape.isEmpty() && row.isEmpty()) {
        return;
      }
      boolean deleted = row.isPresent() && row.get().deleted();
      List<String> cells = row.map(DbfRecords.Row::cells).orElse(List.of());
      if (!deleted && !visitor.test(drawn(number, cells, shape, texts))) {
        return;
      }
    }
  }

  private SourceRow drawn(
      long number, List<String> cells, Optional<ByteBuffer> shape, RowText texts) {
    if (shape.isEmpty()) {
      return texts.row(number, cells, new Located.Nowhere());
    }
    try {
      return DrawnRow.of(number, cells, RecordShape.of(shape.get()), projection, texts);
    } catch (GeometryException wrong) {
      return texts.row(number, cells, new Located.Unusable(wrong.found(), wrong.why()));
    }
  }
}
