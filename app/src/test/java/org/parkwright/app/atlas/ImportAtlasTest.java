package org.parkwright.app.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkwright.app.atlas.Register.HEAD;
import static org.parkwright.app.atlas.Register.THREE;

import java.time.Clock;
import java.time.Instant;
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
import org.parkwright.domain.park.Park;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.claim.Chosen;
import org.parkwright.domain.park.claim.Value;
import org.parkwright.kernel.quantity.Quantity;
import org.parkwright.store.Database;
import org.parkwright.store.Transaction;
import org.parkwright.store.atlas.Job;

/// A register comes, comes again, comes changed, and is undone.
@ParameterizedClass
@EnumSource(Engine.class)
class ImportAtlasTest {
  private static final ParkId PARHAM = ParkId.of("ag/parham-industrial-estate");

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

  private Park parham() {
    return database.read(at -> at.parks().find(PARHAM)).orElseThrow();
  }

  private UndoImport.Outcome undo(Job job) {
    return new UndoImport(database, Clock.systemUTC()).of(job.number(), "teller", "wrong file");
  }

  @Test
  void aRegisterBecomesParksWithClaims() {
    Job job = register.parks(THREE);
    assertThat(job.state()).as(job.outcome()).isEqualTo(Job.State.DONE);
    assertThat(Register.report(job).parks()).isEqualTo(3);
    assertThat(parham().about("area"))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.value()).isEqualTo(new Value.Amount(Quantity.of(2.5, "km²")));
              assertThat(claim.source().title()).isEqualTo("Register of parks");
            });
    assertThat(parham().status()).isEqualTo(Status.OPERATING);
    assertThat(parham().place()).isPresent();
    assertThat(database.read(at -> at.parks().search("works", 0, 9)).total()).isEqualTo(1);
    assertThat(all(at -> at.runs().newest("", 0, 9))).hasSize(1);
  }

  @Test
  void theSameFileAgainChangesNothingAndSaysSo() {
    register.parks(THREE);
    List<String> before = Register.everything(database);
    Job again = register.parks(THREE);
    assertThat(again.state()).isEqualTo(Job.State.UNCHANGED);
    assertThat(Register.report(again).unchanged()).isEqualTo(3);
    assertThat(Register.everything(database)).isEqualTo(before);
    assertThat(all(at -> at.runs().newest("", 0, 9))).hasSize(1);
  }

  @Test
  void aNewerFileAddsWhatItSaysAnewAndTheLastSaidCounts() {
    register.parks(THREE);
    Job newer = register.parks(THREE.replace("2.5,Harbour", "3.5,Harbour") + "4,New Quay,,,,,\n");
    ImportReport report = Register.report(newer);
    assertThat(List.of(report.parks(), report.changed(), report.unchanged(), report.claims()))
        .containsExactly(1L, 1L, 2L, 1L);
    assertThat(parham().about("area")).hasSize(2);
    Chosen area = database.read(at -> at.claims().profile(PARHAM)).on("area").orElseThrow();
    assertThat(area.value()).isEqualTo(new Value.Amount(Quantity.of(3.5, "km²")));
    assertThat(area.contradicting()).isEqualTo(1);
    register.parks(THREE);
    assertThat(database.read(at -> at.claims().profile(PARHAM)).on("area").orElseThrow().value())
        .as("the source took its correction back")
        .isEqualTo(new Value.Amount(Quantity.of(2.5, "km²")));
  }

  @Test
  void undoingRestoresExactlyWhatWasThere() {
    register.parks(THREE);
    List<String> before = Register.everything(database);
    Job newer = register.parks(THREE.replace("0.5", "0.75") + "4,New Quay,17,-61.7,1,,off\n");
    assertThat(Register.everything(database)).isNotEqualTo(before);
    Instant between = register.now();
    assertThat(undo(newer)).isEqualTo(new UndoImport.Outcome.Undone());
    assertThat(Register.everything(database)).isEqualTo(before);
    ParkId quay = ParkId.of("ag/new-quay");
    assertThat(all(at -> at.parks().find(quay).stream().toList())).isEmpty();
    assertThat(all(at -> at.parks().find(quay, between).stream().toList()))
        .as("then it was there")
        .hasSize(1);
    assertThat(undo(newer)).isEqualTo(new UndoImport.Outcome.NotThere());
  }

  @Test
  void anUndoneFileCanComeAgainUnderTheSameAddresses() {
    Job first = register.parks(THREE);
    List<String> before = Register.everything(database);
    undo(first);
    assertThat(Register.everything(database)).isEmpty();
    Job again = register.parks(THREE);
    assertThat(Register.report(again).parks()).isEqualTo(3);
    assertThat(Register.everything(database).stream().filter(line -> line.startsWith("Park[")))
        .containsExactlyElementsOf(before.stream().filter(l -> l.startsWith("Park[")).toList());
  }

  @Test
  void whatOthersBuiltUponIsNotUndone() {
    Job first = register.parks(THREE);
    Job later = register.parks(THREE.replace("2.5", "2.6"));
    assertThat(undo(first))
        .isInstanceOfSatisfying(
            UndoImport.Outcome.Needed.class,
            needed ->
                assertThat(needed.by())
                    .extracting(dependent -> dependent.what())
                    .containsExactly(Long.toString(later.number())));
    undo(later);
    Park parham = parham();
    database.write(at -> at.parks().save(parham, "lin", register.now()));
    assertThat(undo(first))
        .isInstanceOfSatisfying(
            UndoImport.Outcome.Needed.class,
            needed ->
                assertThat(needed.by())
                    .extracting(dependent -> dependent.what())
                    .containsExactly(PARHAM.toString()));
    assertThat(parham()).isEqualTo(parham);
  }

  @Test
  void aStoppedImportKeepsNothing() {
    long job = register.ready(THREE, Register.PARKS.formatted("parks"));
    database.unrecorded(at -> at.jobs().progress(job, 1));
    database.unrecorded(at -> at.jobs().cancel(job, register.now()));
    assertThat(register.run(job).state()).isEqualTo(Job.State.CANCELLED);
    assertThat(Register.everything(database)).isEmpty();
  }

  @Test
  void aJobThatAProgramDiedOverIsDoneOnce() {
    long job = register.ready(THREE, Register.PARKS.formatted("parks"));
    database.unrecorded(at -> at.jobs().progress(job, 2));
    assertThat(all(at -> at.jobs().unfinished())).hasSize(1);
    assertThat(register.run(job).state()).isEqualTo(Job.State.DONE);
    assertThat(register.run(job).state()).isEqualTo(Job.State.DONE);
    assertThat(database.read(at -> at.parks().search("", 0, 9)).total()).isEqualTo(3);
  }

  @Test
  void aFileThatIsNoTableFailsInWords() {
    Job job = register.parks("\0\0\0\0");
    assertThat(job.state()).isEqualTo(Job.State.FAILED);
    assertThat(Register.report(job).errors()).isNotEmpty();
    Job unmapped = register.run(THREE, "mapping: 7\nrow: ship");
    assertThat(unmapped.state()).isEqualTo(Job.State.FAILED);
    assertThat(Register.report(unmapped).errors().getFirst().toString())
        .contains("mapping.yaml:1: mapping");
  }

  @Test
  void badRowsAreToldAndTheRestComesIn() {
    Job job = register.parks(HEAD + "1,Quay,17,-61,much,,on\n,Nameless,,,,,\n");
    assertThat(Register.report(job).parks()).isEqualTo(1);
    assertThat(Register.report(job).problems())
        .extracting(ImportReport.Problem::kind)
        .contains("not_a_number", "no_key");
  }
}
