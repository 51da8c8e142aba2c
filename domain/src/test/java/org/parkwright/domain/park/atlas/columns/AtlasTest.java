package org.parkwright.domain.park.atlas.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.Span;
import org.parkwright.domain.park.atlas.Spot;
import org.parkwright.kernel.geo.Box;

class AtlasTest {

  @Property(tries = 400)
  void aFilterFindsWhatItMeans(@ForAll Random random) {
    Settlers settlers = new Settlers(random);
    Collection<Listing> parks = settlers.parks(150).values();
    Atlas atlas = Atlas.of(Settlers.LAYOUT, parks);
    assertThat(atlas.size()).isEqualTo(parks.size());
    for (int i = 0; i < 4; i++) {
      same(atlas, parks, settlers.filter(), random);
    }
  }

  @Property(tries = 200)
  void anAtlasThatChangedIsAsOneThatWasMadeAfterwards(@ForAll Random random) {
    Settlers settlers = new Settlers(random);
    Map<ParkId, Listing> parks = settlers.parks(80);
    Atlas atlas = Atlas.of(Settlers.LAYOUT, parks.values());
    for (int change = 0; change < 3; change++) {
      Map<ParkId, Listing> changed = settlers.parks(20);
      Set<ParkId> gone = new HashSet<>();
      parks.keySet().stream().filter(id -> random.nextInt(9) == 0).forEach(gone::add);
      gone.removeAll(changed.keySet());
      parks.putAll(changed);
      parks.keySet().removeAll(gone);
      atlas = atlas.with(changed.values(), gone);
      assertThat(atlas.size()).isEqualTo(parks.size());
      same(atlas, parks.values(), settlers.filter(), random);
    }
    for (Listing park : parks.values()) {
      assertThat(atlas.find(park.id()).orElseThrow().names()).isEqualTo(park.names());
    }
  }

  private static void same(Atlas atlas, Collection<Listing> parks, Filter filter, Random random) {
    String asked = filter.toString();
    Order order = Order.values()[random.nextInt(Order.values().length)];
    Selection found = atlas.select(filter);
    List<Listing> expected = Naive.found(parks, filter, order);
    Statistics.label("found").collect(expected.isEmpty() ? "none" : "some");
    assertThat(found.total()).as(asked).isEqualTo(expected.size());
    assertThat((long) found.open()).as(asked).isEqualTo(Naive.open(parks, filter));
    for (String column :
        List.of(Layout.COUNTRY, Layout.KIND, Layout.STATUS, Layout.SECTOR, "rail", "area")) {
      assertThat(found.counts(column))
          .as("%s of %s", column, asked)
          .isEqualTo(Naive.counts(parks, filter, column));
    }
    List<Listing> all = new ArrayList<>();
    found.each(order, all::add);
    assertThat(all.stream().map(Listing::id).toList())
        .as(asked)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Listing::id).toList());
    if (measured(order)) {
      assertThat(all).as("%s by %s", asked, order).isSortedAccordingTo(Naive.by(order));
    }
    int from = random.nextInt(all.size() + 1);
    assertThat(found.page(order, from, 7))
        .isEqualTo(all.subList(from, Math.min(all.size(), from + 7)));
  }

  private static boolean measured(Order order) {
    return order.measure().map(Settlers.LAYOUT.measures()::contains).orElse(true);
  }

  @Property(tries = 200)
  void everyParkInViewIsInOneSpot(@ForAll Random random) {
    Settlers settlers = new Settlers(random);
    Collection<Listing> parks = settlers.parks(150).values();
    Filter filter = settlers.filter();
    Selection found = Atlas.of(Settlers.LAYOUT, parks).select(filter);
    double zoom = random.nextDouble(-1, 25);
    List<Spot> spots = found.spots(Box.GLOBE, zoom);
    List<Listing> placed =
        Naive.found(parks, filter, Order.NAME).stream().filter(p -> p.place().isPresent()).toList();
    assertThat(spots.stream().mapToInt(Spot::count).sum()).isEqualTo(placed.size());
    assertThat(found.placed()).isEqualTo(placed.size());
    for (Spot spot : spots) {
      assertThat(spot.park().isPresent()).isEqualTo(spot.count() == 1);
      spot.park()
          .flatMap(Listing::place)
          .ifPresent(
              place -> {
                assertThat(spot.longitude()).isEqualTo(place.longitude());
                assertThat(spot.latitude()).isEqualTo(place.latitude());
              });
    }
    if (!placed.isEmpty()) {
      Box extent = found.extent().orElseThrow();
      assertThat(placed.stream().flatMap(p -> p.place().stream()))
          .allMatch(place -> extent.holds(place.longitude(), place.latitude()));
    }
  }

  @Test
  void aListedParkComesBackAsItWas() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Listing park = new Settlers(random).park(i);
      Listing back = Atlas.of(Settlers.LAYOUT, List.of(park)).find(park.id()).orElseThrow();
      assertThat(back).usingRecursiveComparison().ignoringFields("words").isEqualTo(park);
    }
  }

  @Test
  void everyScriptIsFoundAsPeopleTypeIt() {
    List<String> names =
        List.of("Ämtervik Straße", "中国·埃及苏伊士经贸合作区", "المنطقة الاقتصادية", "부산과학산업단지");
    List<Listing> parks = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      parks.add(
          Listing.of(new ParkId("eg", "park-" + i), Names.english(names.get(i)), Status.UNKNOWN));
    }
    Atlas atlas = Atlas.of(Settlers.LAYOUT, parks);
    assertThat(named(atlas, "amter STRASSE")).containsExactly("park-0");
    assertThat(named(atlas, "苏伊士")).containsExactly("park-1");
    assertThat(named(atlas, "المِنطقة")).containsExactly("park-2");
    assertThat(named(atlas, "과학")).containsExactly("park-3");
    assertThat(named(atlas, "埃及 park-1")).containsExactly("park-1");
    assertThat(named(atlas, "埃及")).as("a country is found in six languages").hasSize(4);
    assertThat(named(atlas, "%")).isEmpty();
    assertThat(named(atlas, " ")).hasSize(4);
  }

  private static List<String> named(Atlas atlas, String text) {
    return atlas.select(Filter.ALL.named(text)).page(Order.NAME, 0, 9).stream()
        .map(park -> park.id().slug())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  @Test
  void aColumnThatIsNotThereIsNamed() {
    Atlas atlas = Atlas.of(Settlers.LAYOUT, List.of());
    assertThatThrownBy(() -> atlas.select(Filter.ALL.with("moat", "yes")))
        .hasMessageStartingWith("no column \"moat\"; expected one of [area,");
    assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("found 3.0 to 2.0");
  }
}
