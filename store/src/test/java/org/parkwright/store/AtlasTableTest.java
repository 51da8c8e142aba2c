package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkwright.domain.park.Names;
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.ParkKind;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.atlas.Listing;
import org.parkwright.domain.park.claim.Choice;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.kernel.geo.Ring;
import org.parkwright.kernel.geo.Shape;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.store.atlas.AtlasTable;

/// What the atlas in memory is told: the claims that count, and which parks changed since.
@ParameterizedClass
@EnumSource(Engine.class)
class AtlasTableTest {
  @Parameter Engine engine;

  private static final ParkId SUEZ = ParkId.of("eg/suez");
  private static final Citation REGISTER = new Citation("Register", "", "");
  private static final Shape SQUARE = Shape.of(Ring.of(32, 30, 33, 30, 33, 31, 32, 31));

  private static Claim claim(String topic, Value value, String asOf) {
    return new Claim(topic, value, REGISTER, asOf, false);
  }

  private static Value amount(double value, String unit) {
    return new Value.Amount(Quantity.of(value, unit));
  }

  private static Park suez(Claim... claims) {
    return new Park(
        SUEZ,
        ParkKind.ZONE,
        new Names(Map.of("en", "Suez", "ar", "السويس")),
        Status.PLANNED,
        Optional.of(new Place(30, 32.5)),
        Optional.empty(),
        List.of(claims),
        false);
  }

  private static List<Listing> all(Database database) {
    return database.read(
        t -> {
          List<Listing> all = new ArrayList<>();
          t.atlas().each(all::add);
          return all;
        });
  }

  @Test
  void aListingHoldsWhatCounts() {
    try (OwnSchema own = OwnSchema.on(engine);
        Database database = own.open()) {
      database.write(
          t ->
              t.parks()
                  .save(
                      suez(
                          claim("area", amount(45500, "ha"), "2020"),
                          claim("area", amount(460, "km²"), "2022"),
                          claim("rail", new Value.Truth(false), ""),
                          claim("status", new Value.State(Status.OPERATING, "opened"), "2021"),
                          claim("outline", new Value.Outline(SQUARE), ""),
                          claim("sectors", new Value.Codes("isic-4", List.of("C24")), ""),
                          claim("city", new Value.Words("Ain Sokhna"), "")),
                      "teller",
                      Story.NOW));
      Listing listed = all(database).getFirst();
      assertThat(listed.measures()).containsOnly(Map.entry("area", 460.0));
      assertThat(listed.answers()).containsEntry("rail", false);
      assertThat(listed.status()).isEqualTo(Status.OPERATING);
      assertThat(listed.kind()).isEqualTo("zone");
      assertThat(listed.outlined()).isTrue();
      assertThat(listed.sectors()).containsExactlyInAnyOrder("C", "24");
      assertThat(listed.whereabouts()).isEqualTo("Ain Sokhna");
      assertThat(listed.sources()).containsExactly("Register");
      Map<ParkId, Shape> outlines = database.read(t -> t.atlas().outlines(List.of(SUEZ)));
      assertThat(outlines).containsExactly(Map.entry(SUEZ, SQUARE));
    }
  }

  @Test
  void whatChangedIsNamedAndReadAsItIsNow() {
    try (OwnSchema own = OwnSchema.on(engine);
        Database database = own.open()) {
      database.write(t -> t.parks().save(suez(), "teller", Story.NOW));
      long before = database.read(t -> t.atlas().version());
      assertThat(database.read(t -> t.atlas().changes(before, 9)).version()).isEqualTo(before);
      database.write(
          t ->
              t.claims()
                  .add(SUEZ, List.of(claim("jobs", amount(10, "1"), "2024")), "teller", Story.NOW));
      AtlasTable.Changes changes = database.read(t -> t.atlas().changes(before, 9));
      assertThat(changes.version()).isGreaterThan(before);
      assertThat(changes.few()).isTrue();
      assertThat(changes.changed()).extracting(Listing::id).containsExactly(SUEZ);
      assertThat(changes.changed().getFirst().measures()).containsEntry("jobs", 10.0);
      assertThat(changes.changed()).isEqualTo(all(database));
      AtlasTable.Changes many = database.read(t -> t.atlas().changes(0, 0));
      assertThat(many.few()).isFalse();
      assertThat(many.parks()).isEqualTo(1);
    }
  }

  @Test
  void aChoiceChangesWhatIsListed() {
    try (OwnSchema own = OwnSchema.on(engine);
        Database database = own.open()) {
      database.write(
          t ->
              t.parks()
                  .save(
                      suez(
                          claim("firms", amount(14, "1"), "2022"),
                          claim("firms", amount(20, "1"), "2020")),
                      "teller",
                      Story.NOW));
      long older =
          database.read(t -> t.claims().of(SUEZ)).stream()
              .filter(r -> r.claim().asOf().equals("2020"))
              .findFirst()
              .orElseThrow()
              .number();
      long before = database.read(t -> t.atlas().version());
      database.write(
          t -> t.claims().choose(SUEZ, new Choice("firms", older, "counted", "teller", Story.NOW)));
      assertThat(all(database).getFirst().measures()).containsEntry("firms", 20.0);
      assertThat(database.read(t -> t.atlas().changes(before, 9)).changed())
          .isEqualTo(all(database));
    }
  }
}
