package org.parkwright.formats.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkwright.domain.park.Place;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.source.Located;
import org.parkwright.formats.source.ReadAs;
import org.parkwright.formats.source.Rows;
import org.parkwright.formats.source.SourceFile;
import org.parkwright.formats.source.SourceTable;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.kernel.geo.Polygon;
import org.parkwright.kernel.geo.Shape;

/// Shapefiles that another program (pyshp) wrote, with corners that PROJ projected.
class ShapefileTableTest {
  @TempDir Path folder;

  private Path file(String name) throws IOException {
    try (InputStream in = ShapefileTableTest.class.getResourceAsStream(name)) {
      return Files.write(folder.resolve("a file"), in.readAllBytes());
    }
  }

  @Test
  void koreanAreasWithAHoleInAProjection() throws IOException {
    SourceTable zones = SourceFile.open(file("busan.zip"), ReadAs.found());

    assertThat(zones.reading().format()).isEqualTo("shapefile");
    assertThat(zones.reading().encoding()).isEqualTo("CP949");
    assertThat(zones.columns()).containsExactly("이름", "AREA_HA", "SINCE", "OPEN");
    assertThat(Rows.cells(zones))
        .containsExactly(
            List.of("녹산국가산업단지", "1234.50", "2001-01-31", "TRUE"),
            List.of("온산국가산업단지", "", "", ""),
            List.of("울산·미포", "7.25", "1962-01-27", "FALSE"));
    List<Located> places = Rows.of(zones).stream().map(row -> row.located()).toList();
    Shape noksan = ((Located.Over) places.getFirst()).shape();
    assertThat(noksan.pieces()).hasSize(1);
    Polygon piece = noksan.pieces().getFirst();
    assertThat(piece.holes()).hasSize(1);
    assertThat(piece.edge().longitude(0)).isCloseTo(129.0, within(1e-6));
    assertThat(piece.edge().latitude(0)).isCloseTo(35.1, within(1e-6));
    assertThat(piece.holes().getFirst().longitude(0)).isCloseTo(129.02, within(1e-6));
    assertThat(((Located.Over) places.get(1)).shape().pieces()).hasSize(2);
    assertThat(places.get(2)).isEqualTo(new Located.Nowhere());
    assertThat(Rows.issues(zones)).isEmpty();
  }

  @Test
  void ofSeveralLayersTheFirstOrTheNamedOneIsRead() throws IOException {
    Path file = file("three.zip");
    SourceTable plants = SourceFile.open(file, ReadAs.found());

    assertThat(plants.reading().sheet()).isEqualTo("plants");
    assertThat(Rows.about(plants)).containsExactly(IssueKind.ONE_OF_SEVERAL);
    assertThat(Rows.cells(plants)).containsExactly(List.of("Usine d’Étaples"), List.of("Fos"));
    Place fos = ((Located.At) Rows.of(plants).get(1).located()).place();
    assertThat(fos.longitude()).isCloseTo(4.94, within(1e-5));
    assertThat(fos.latitude()).isCloseTo(43.43, within(1e-5));

    SourceTable roads = SourceFile.open(file, ReadAs.found().sheet("roads"));
    assertThat(Rows.of(roads).getFirst().located())
        .isEqualTo(new Located.At(new Place(30.0, 31.0)));
    assertThat(Rows.about(roads)).containsExactly(IssueKind.UNKNOWN_COORDINATES);
    assertThatThrownBy(() -> SourceFile.open(file, ReadAs.found().sheet("rivers")))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("plants, roads, zones");
  }

  @Test
  void aFileThatEndsTooEarlyIsRefusedWithoutAnotherException() throws IOException {
    byte[] whole = Files.readAllBytes(file("busan.zip"));
    for (int length = 4; length < whole.length; length += 37) {
      Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> Rows.of(SourceFile.open(cut, ReadAs.found())))
          .isInstanceOf(UnreadableFileException.class);
    }
  }
}
