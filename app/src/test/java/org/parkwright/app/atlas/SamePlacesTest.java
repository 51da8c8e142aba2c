package org.parkwright.app.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.app.atlas.Register.HEAD;
import static org.parkwright.app.atlas.Register.THREE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkwright.app.UndoImport;
import org.parkwright.domain.park.FirmId;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Tenancy;
import org.parkwright.store.Database;
import org.parkwright.store.Transaction;
import org.parkwright.store.atlas.Job;
import org.parkwright.store.atlas.Likeness;

/// Two registers know the same parks, and one of firms says where these sit.
@ParameterizedClass
@EnumSource(Engine.class)
class SamePlacesTest {
  private static final ParkId PARHAM = ParkId.of("ag/parham-industrial-estate");
  private static final String OUTLINES =
      """
      mapping: 1
      source: {id: outlines, title: Survey}
      row: park
      country: ag
      key: [name]
      name: {en: name}
      place: {geometry: wkt}
      """;

  @Parameter Engine engine;
  private Engine.Fresh fresh;
  private Database database;
  private Register register;

  @BeforeEach
  void open() {
    fresh = engine.fresh();
    database = fresh.database();
    register = new Register(database);
  }

  @AfterEach
  void close() {
    if (fresh != null) {
      assertThat(database.read(at -> at.history().check(Optional.empty())).flaws()).isEmpty();
      fresh.close();
    }
  }

  private <T> List<T> all(Function<Transaction, List<T>> question) {
    return database.read(question);
  }

  private List<String> names() {
    return all(
        at ->
            at.parks().search("", 0, 99).parks().stream()
                .map(park -> park.names().english())
                .toList());
  }

  private void decide(Likeness likeness, boolean same) {
    database.write(
        at -> at.likenesses().decide(likeness, same, "I was there", "lin", register.now()));
  }

  @Test
  void aSecondRegisterOfTheSameParkAddsItsClaimsToThatPark() {
    register.parks(THREE);
    List<String> before = Register.everything(database);
    Job second =
        register.run(
            HEAD + "P-1,Parham Industrial Estate,17.11,-61.77,2.6,,on\n",
            Register.PARKS.formatted("second"));
    assertThat(Register.report(second).linked()).isEqualTo(1);
    assertThat(names()).hasSize(3);
    assertThat(all(at -> at.claims().of(PARHAM)))
        .filteredOn(claim -> claim.claim().topic().equals("area"))
        .hasSize(2);
    Likeness link = all(at -> at.likenesses().of(PARHAM)).getFirst();
    decide(link, false);
    assertThat(names()).as("a person says that they are two").hasSize(4);
    assertThat(all(at -> at.claims().of(PARHAM)))
        .filteredOn(claim -> claim.claim().topic().equals("area"))
        .hasSize(1);
    decide(all(at -> at.likenesses().of(PARHAM)).getFirst(), true);
    assertThat(names()).hasSize(3);
    new UndoImport(database, Clock.systemUTC()).of(second.number(), "teller", "");
    assertThat(Register.everything(database)).isEqualTo(before);
  }

  @Test
  void adecisionIsRememberedWhenTheImportIsUndoneAndComesAgain() {
    register.parks(THREE);
    String doubtful = HEAD + "P-9,Parham,17.14,-61.79,,,on\n";
    Job first = register.run(doubtful, Register.PARKS.formatted("second"));
    Likeness open = all(at -> at.likenesses().open("ag", 0, 9)).getFirst();
    assertThat(open.candidate()).isEqualTo(PARHAM);
    assertThat(open.reasons()).isNotEmpty();
    assertThat(names()).contains("Parham");
    decide(open, true);
    assertThat(names()).doesNotContain("Parham");
    assertThat(all(at -> at.likenesses().open("ag", 0, 9))).isEmpty();
    new UndoImport(database, Clock.systemUTC()).of(first.number(), "teller", "");
    register.run(doubtful, Register.PARKS.formatted("second"));
    assertThat(names()).as("nobody is asked again").doesNotContain("Parham");
    assertThat(all(at -> at.likenesses().open("ag", 0, 9))).isEmpty();
  }

  @Test
  void firmsSitWhereTheSourceSaysOrWhereTheyLie() {
    register.parks(THREE);
    register.run(
        "name;wkt\nQuay Works;POLYGON((-61.80 17.00, -61.79 17.00, -61.79 17.01, -61.80 17.01,"
            + " -61.80 17.00))\n",
        OUTLINES);
    Job firms =
        register.run(
            """
            id,name,lat,lon,jobs,park
            a,Named Ltd,,,5,CRABBS works
            b,Inside Ltd,17.005,-61.795,9,
            c,Near Ltd,17.0115,-61.795,9,
            d,Far Ltd,17.5,-61.5,9,Atlantis
            """,
            Register.FIRMS);
    assertThat(Register.report(firms).tenancies()).isEqualTo(3);
    assertThat(Register.report(firms).unresolved()).isEqualTo(1);
    assertThat(methods("ag/named-ltd")).containsExactly(new Tenancy.Stated("CRABBS works"));
    assertThat(methods("ag/inside-ltd")).containsExactly(new Tenancy.Inside());
    assertThat(methods("ag/near-ltd"))
        .singleElement()
        .isInstanceOfSatisfying(
            Tenancy.Near.class, near -> assertThat(near.metres()).isBetween(160.0, 170.0));
    assertThat(methods("ag/far-ltd")).isEmpty();
    FirmId near = FirmId.of("ag/near-ltd");
    ParkId quay = ParkId.of("ag/quay-works");
    database.write(
        at -> at.tenancies().decide(near, quay, false, "on the other bank", "lin", register.now()));
    assertThat(methods("ag/near-ltd")).isEmpty();
    assertThat(all(at -> at.tenancies().of(quay))).hasSize(1);
    assertThat(
            register
                .run("id,name,lat,lon,jobs,park\na,Named Ltd,,,5,CRABBS works\n", Register.FIRMS)
                .state())
        .isEqualTo(Job.State.UNCHANGED);
  }

  private List<Tenancy.Method> methods(String firm) {
    return all(at -> at.tenancies().of(FirmId.of(firm)).stream().map(Tenancy::method).toList());
  }

  @Test
  void boundariesThatComeAfterTheFirmsPutThemInside() {
    register.run("id,name,lat,lon,jobs,park\nb,Inside Ltd,17.005,-61.795,9,\n", Register.FIRMS);
    assertThat(methods("ag/inside-ltd")).isEmpty();
    register.run(
        "name;wkt\nQuay Works;POLYGON((-61.80 17.00, -61.79 17.00, -61.79 17.01, -61.80 17.01,"
            + " -61.80 17.00))\n",
        OUTLINES);
    assertThat(methods("ag/inside-ltd")).containsExactly(new Tenancy.Inside());
  }
}
