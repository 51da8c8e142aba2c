package org.parkwright.formats.source.map;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.parkwright.formats.source.geometry.GeoJsonGeometry;
import org.parkwright.formats.source.geometry.GeometryException;
import org.parkwright.formats.source.heading.ColumnNames;
import org.parkwright.formats.source.text.DecodedText;
import org.parkwright.formats.source.text.Encoding;
import org.parkwright.formats.source.text.EncodingFinder;
import org.parkwright.formats.source.text.EncodingGuess;
import org.parkwright.formats.source.text.RowText;
import org.parkwright.kernel.document.Phrase;
import tools.jackson.core.JacksonException;

/// A GeoJSON file: one row per feature, one column per property that any feature has, in the order
/// in which they first appear. The file is read once for the columns and then each time for the
/// rows, feature by feature.
public final class GeoJsonTable implements SourceTable {
  private final Content content;
  private final SourceLimits limits;
  private final Encoding encoding;
  private final boolean ids;
  private final List<String> properties;
  private final List<String> columns;
  private final Projection projection;
  private final List<Issue> issues;

  private GeoJsonTable(
      Content content,
      SourceLimits limits,
      Encoding encoding,
      Seen seen,
      Projection projection,
      List<Issue> issues) {
    this.content = content;
    this.limits = limits;
    this.encoding = encoding;
    this.ids = seen.ids;
    this.properties = List.copyOf(seen.names);
    List<String> headings = new ArrayList<>();
    if (ids) {
      headings.add("id");
    }
    headings.addAll(properties);
    this.columns = ColumnNames.of(headings);
    this.projection = projection;
    this.issues = issues;
  }

  /// What the first look has shown.
  private static final class Seen {
    private final Set<String> names = new LinkedHashSet<>();
    private boolean ids;
    private long features;

    boolean take(Feature feature) {
      features++;
      ids |= feature.id().isPresent();
      names.addAll(feature.properties().keySet());
      return true;
    }
  }

  /// Reads the file once.
  ///
  /// @throws UnreadableFileException when it is not JSON, holds no feature, or has more different
  ///     properties than allowed
  /// @throws IOException when it cannot be read
  public static GeoJsonTable open(Content content, ReadAs as, SourceLimits limits)
      throws IOException {
    List<Issue> issues = new ArrayList<>();
    Encoding encoding;
    if (as.encoding().isPresent()) {
      encoding = Encoding.named(as.encoding().get()).orElseThrow();
    } else {
      EncodingGuess guess = EncodingFinder.of(content);
      guess.issue().ifPresent(issues::add);
      encoding = guess.encoding();
    }
    Seen seen = new Seen();
    String crs = "";
    String kind = "";
    try (Reader text = DecodedText.open(content, encoding)) {
      GeoJsonReader reader = new GeoJsonReader(text, limits, false);
      reader.read(feature -> seen.take(feature) && seen.names.size() <= limits.columns());
      crs = reader.crs();
      kind = reader.kind();
    } catch (JacksonException broken) {
      throw damaged(broken);
    }
    if (seen.features == 0) {
      throw new UnreadableFileException(
          new Issue(
              IssueKind.NO_TABLE,
              Place.file(),
              Phrase.text(kind),
              Phrase.of("source.expect.features"),
              Phrase.of("source.do.features")));
    }
    if (seen.names.size() > limits.columns()) {
      throw new UnreadableFileException(
          new Issue(
              IssueKind.TOO_LARGE,
              Place.file(),
              Phrase.of("source.found.columns", seen.names.size()),
              Phrase.of("source.expect.columns", limits.columns()),
              Phrase.of("source.do.columns")));
    }
    Projection projection =
        Projection.chosen(as.crs(), Optional.of(crs).filter(name -> !name.isBlank()), issues);
    return new GeoJsonTable(content, limits, encoding, seen, projection, List.copyOf(issues));
  }

  private static UnreadableFileException damaged(JacksonException broken) {
    var at = broken.getLocation();
    return new UnreadableFileException(
        new Issue(
            IssueKind.DAMAGED_FILE,
            new Place("", at == null ? 0 : Math.max(0, at.getLineNr()), "", ""),
            Phrase.text(String.valueOf(broken.getOriginalMessage())),
            Phrase.of("source.expect.json"),
            Phrase.of("source.do.json")));
  }

  @Override
  public Reading reading() {
    return new Reading("geojson", encoding.name(), "", "", 0, projection.name());
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
    try (Reader text = DecodedText.open(content, encoding)) {
      new GeoJsonReader(text, limits, true).read(feature -> visitor.test(row(feature, texts)));
    } catch (JacksonException broken) {
      throw damaged(broken);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private SourceRow row(Feature feature, RowText texts) {
    List<String> cells = cells(feature);
    GeoJsonGeometry geometry = feature.geometry();
    if (geometry.isNone()) {
      return texts.row(feature.number(), cells, new Located.Nowhere());
    }
    try {
      return DrawnRow.of(feature.number(), cells, geometry.drawn(), projection, texts);
    } catch (GeometryException wrong) {
      return texts.row(feature.number(), cells, new Located.Unusable(wrong.found(), wrong.why()));
    }
  }

  private List<String> cells(Feature feature) {
    List<String> cells = new ArrayList<>(columns.size());
    if (ids) {
      cells.add(feature.id().orElse(""));
    }
    Map<String, String> texts = feature.properties();
    properties.forEach(name -> cells.add(texts.getOrDefault(name, "")));
    return cells;
  }
}
