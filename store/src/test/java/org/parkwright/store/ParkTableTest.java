package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkwright.store.Story.NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
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

@ParameterizedClass
@EnumSource(Engine.class)
class ParkTableTest {
  @Parameter Engine engine;
  private Database database;

  private static final Park SUEZ =
      new Park(
          ParkId.of("eg/store-suez"),
          ParkKind.ZONE,
          new Names(
              Map.of(
                  "en", "Suez Ägypten Zone",
                  "zh", "苏伊士经贸合作区",
                  "ar", "المنطقة الاقتصادية",
                  "fr", "Zone économique de l'Œuvre 100%")),
          Status.OPERATING,
          Optional.of(new Place(29.9, 32.5)),
          Optional.empty(),
          List.of(
              Story.claim("area", "7.34 km²", "developer, 2020", "2020", false),
              Story.claim("area", "10 km²", "newspaper", "", true)),
          true);

  @BeforeEach
  void open() {
    database = engine.database();
  }

  private void save(Park park) {
    database.write(at -> at.parks().save(park, "teller", NOW));
  }

  private List<String> found(String text) {
    return database.read(at -> at.parks().search(text, 0, 10)).parks().stream()
        .map(park -> park.id().toString())
        .toList();
  }

  @Test
  void aParkComesBackAsItWasSaved() {
    save(SUEZ);
    assertThat(Story.one(database, at -> at.parks().find(SUEZ.id()))).contains(SUEZ);
  }

  @Test
  void aParkThatNobodySavedIsNotThere() {
    assertThat(Story.one(database, at -> at.parks().find(ParkId.of("zz/nowhere")))).isEmpty();
  }

  @Test
  void savingAgainReplacesNamesAndClaims() {
    ParkId id = ParkId.of("xx/store-renamed");
    save(
        new Park(
            id,
            ParkKind.AREA,
            Names.english("Old quarry"),
            Status.PLANNED,
            Optional.of(new Place(-90, 180)),
            Optional.empty(),
            List.of(Story.claim("area", "1 ha", "plan", "", false)),
            false));
    Park renamed = Park.named(id, "New quarry");
    save(renamed);
    assertThat(Story.one(database, at -> at.parks().find(id))).contains(renamed);
    assertThat(found("old quarry")).isEmpty();
    assertThat(found("new quarry")).containsExactly(id.toString());
  }

  @Test
  void aParkIsFoundByAnyOfItsNamesWithoutRegardToCaseAndAccents() {
    save(SUEZ);
    for (String text :
        List.of(
            "suez agypten",
            "SUEZ ÄGYPTEN",
            "agypten   suez",
            "经贸合作",
            "الاقتصادية",
            "الاقتصاديّة",
            "Économique",
            "œuvre",
            "eg/store-suez",
            "ｓｕｅｚ Äg")) {
      assertThat(found(text)).as(text).containsExactly("eg/store-suez");
    }
  }

  @Test
  void signsOfTheSearchPatternMeanThemselves() {
    save(SUEZ);
    assertThat(found("suez 100%")).containsExactly("eg/store-suez");
    assertThat(found("suez 1_0")).isEmpty();
    assertThat(found("suez \\")).isEmpty();
    assertThat(found("suez%zone")).isEmpty();
  }

  @Test
  void aSearchIsReadPageByPageInTheOrderOfNames() {
    for (String name : List.of("Pagepark C", "pagepark b", "Pagepärk a", "Pagepark D")) {
      save(Park.named(ParkId.named("xx", "store " + name), name));
    }
    ParkTable.Page first = database.read(at -> at.parks().search("pagepark", 0, 3));
    ParkTable.Page second = database.read(at -> at.parks().search("pagepark", 3, 3));
    assertThat(first.total()).isEqualTo(4);
    assertThat(first.parks())
        .extracting(park -> park.names().english())
        .containsExactly("Pagepärk a", "pagepark b", "Pagepark C");
    assertThat(second.parks())
        .extracting(park -> park.names().english())
        .containsExactly("Pagepark D");
    assertThat(second.from()).isEqualTo(3);
  }

  @Test
  void aBlankSearchFindsAll() {
    save(SUEZ);
    assertThat(database.read(at -> at.parks().search(" ", 0, 1)).total()).isPositive();
  }

  @Test
  void aNameWithNulIsRefusedByPlace() {
    ParkId id = ParkId.of("xx/store-nul");
    assertThatThrownBy(() -> save(Park.named(id, "bad\0name")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("xx/store-nul, name in en has a NUL character at position 4");
    assertThat(Story.one(database, at -> at.parks().find(id))).isEmpty();
  }
}
