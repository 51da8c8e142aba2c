package org.parkwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parkwright.store.Lived.PARK;
import static org.parkwright.store.Story.saw;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkwright.store.history.Flaw;
import org.parkwright.store.history.Flaw.Kind;
import org.parkwright.store.history.Head;
import org.parkwright.store.history.HistoryFilter;
import org.parkwright.store.history.Verification;

/// Whoever owns the database tampers with it; the check says where.
@ParameterizedClass
@EnumSource(Engine.class)
class HistoryCheckTest {
  /// Takes over what the tables of the first layout hold of a schema in the present one.
  private static final String FIRST_LAYOUT =
      """
      do $$
      declare
        one text;
        columns text;
      begin
        foreach one in array '{parks,park_changes,imports,observations,preferences,
            rosters,members,system_choices,assessments}'::text[] loop
          select string_agg(column_name, ', ') into columns from information_schema.columns
          where table_schema = current_schema() and table_name = one;
          execute format('insert into %%1$I (%%2$s) overriding system value'
            ' select %%2$s from %1$s.%%1$I', one, columns);
          if columns ~ '\\mid\\M' then
            execute format('select setval(pg_get_serial_sequence(%%1$L, ''id''), 1 + count(*))'
              ' from %%1$I', one);
          end if;
        end loop;
        insert into park_facts
        select park, row_number() over (partition by park order by id) - 1, topic, words,
          source_title, as_of, illustrative
        from %1$s.claims where run is null;
      end $$
      """;

  @Parameter Engine engine;
  private OwnSchema own;
  private Database database;

  @BeforeEach
  void live() {
    own = Lived.on(engine);
    database = own.open();
  }

  @AfterEach
  void close() {
    // Where no server is there, the story was skipped before it began.
    if (database != null) {
      database.close();
      own.close();
    }
  }

  private Verification check() {
    return database.read(at -> at.history().check(Optional.empty()));
  }

  private List<Kind> flawsAfter(String... statements) {
    for (String statement : statements) {
      own.tell(statement);
    }
    return check().flaws().stream().map(Flaw::kind).toList();
  }

  /// As the owner of the tables can do it, superuser or not.
  private List<Kind> flawsAfterSecretly(String table, String statement) {
    return flawsAfter(
        "alter table %1$s disable trigger user; %2$s; alter table %1$s enable trigger user"
            .formatted(table, statement));
  }

  @Test
  void aLivedInstanceIsWhole() {
    Verification verification = check();
    assertThat(verification.flaws()).isEmpty();
    assertThat(verification.entries()).isGreaterThan(30).isEqualTo(count("history"));
    assertThat(verification.head().orElseThrow().seq()).isEqualTo(count("history"));
    assertThat(Head.of(verification.head().orElseThrow().toString()))
        .isEqualTo(verification.head().orElseThrow());
  }

  private long count(String table) {
    return Long.parseLong(own.ask("select count(*) from " + table).getFirst());
  }

  @Test
  void aFigureChangedInSecret() {
    assertThat(
            flawsAfterSecretly(
                "observations", "update observations set value = 7, high = 7 where id = 1"))
        .containsExactly(Kind.ROW_DIFFERS);
    assertThat(check().flaws().getFirst().where()).isEqualTo("observations 1");
  }

  @Test
  void aFigureRemovedInSecret() {
    assertThat(flawsAfterSecretly("observations", "delete from observations where id = 5"))
        .containsExactly(Kind.ENTRY_WITHOUT_ROW);
  }

  @Test
  void aFigureAddedInSecret() {
    assertThat(
            flawsAfter(
                "begin; set local parkwright.restoring = 'yes';"
                    + " insert into observations (park, variable, period, scenario, not_applicable,"
                    + " source_title, source_address, source_date, illustrative, method, note,"
                    + " author, at, at_nanos) values ('vn/lotus', 'x', '2025', 'CURRENT', 'no', 's',"
                    + " '', '', false, '', '', 'x', now(), 0); commit"))
        .containsExactly(Kind.ROW_WITHOUT_ENTRY);
  }

  @Test
  void aNameChangedInSecretAndOpenlyAfterwards() {
    assertThat(
            flawsAfterSecretly(
                "parks", "update parks set status = 'CLOSED'; update parks set status = 'CLOSED'"))
        .containsExactly(Kind.ROW_DIFFERS);
    assertThat(flawsAfter("update parks set status = 'PLANNED'"))
        .containsExactly(Kind.UNTOLD_CHANGE);
  }

  @Test
  void anEntryRewritten() {
    assertThat(
            flawsAfterSecretly("history", "update history set who = 'a999999999999' where seq = 4"))
        .containsExactly(Kind.CONTENT_CHANGED);
    assertThat(check().flaws().getFirst().seq()).isEqualTo(4);
  }

  @Test
  void anEntryRewrittenWithAFittingDigest() {
    assertThat(
            flawsAfterSecretly(
                "history",
                "update history h set who = 'a999999999999' where seq = 4; update history h set"
                    + " digest = sha256(salt || convert_to(history_content(h), 'UTF8')) where seq = 4"))
        .containsExactly(Kind.ORDER_CHANGED);
  }

  @Test
  void anEntryRemoved() {
    assertThat(flawsAfterSecretly("history", "delete from history where seq = 7"))
        .contains(Kind.GAP);
    assertThat(check().flaws()).anySatisfy(f -> assertThat(f.where()).isEqualTo("7 to 7"));
  }

  @Test
  void theFirstEntriesRemoved() {
    assertThat(flawsAfterSecretly("history", "delete from history where seq < 3"))
        .contains(Kind.GAP);
  }

  @Test
  void twoEntriesSwapped() {
    assertThat(
            flawsAfterSecretly(
                "history",
                "update history set seq = 100000 where seq = 5; update history set seq = 5 where"
                    + " seq = 6; update history set seq = 6 where seq = 100000"))
        .contains(Kind.CONTENT_CHANGED, Kind.ORDER_CHANGED);
  }

  @Test
  void theEndCutOff() {
    Head head = check().head().orElseThrow();
    flawsAfterSecretly("history", "delete from history where seq > 20");
    assertThat(check().flaws()).extracting(Flaw::kind).contains(Kind.ROW_WITHOUT_ENTRY);
    assertThat(database.read(at -> at.history().check(Optional.of(head))).flaws())
        .extracting(Flaw::kind)
        .contains(Kind.CUT_OFF);
  }

  @Test
  void aWholeNewHistoryIsNoticedOnlyByAHeadWrittenDownElsewhere() {
    Head head = check().head().orElseThrow();
    own.tell(
        """
        alter table observations disable trigger user;
        update observations set note = 'forged' where id = 1;
        alter table observations enable trigger user;
        alter table history disable trigger user;
        do $$
        declare
          h history;
          last bytea := '';
        begin
          for h in select * from history order by seq loop
            if h.what = 'observations' and h.key = '1' then
              h.after := h.after || '{"note": "forged"}';
            end if;
            h.digest := sha256(h.salt || convert_to(history_content(h), 'UTF8'));
            h.chain := sha256(last || h.digest);
            last := h.chain;
            update history set after = h.after, digest = h.digest, chain = h.chain where seq = h.seq;
          end loop;
        end $$;
        alter table history enable trigger user;
        """);
    assertThat(check().isWhole()).isTrue();
    assertThat(database.read(at -> at.history().check(Optional.of(head))).flaws())
        .extracting(Flaw::kind)
        .containsExactly(Kind.NOT_AS_EXPECTED);
  }

  @Test
  void aGuardDroppedOrSwitchedOffOrReplaced() {
    assertThat(flawsAfter("drop trigger kept on comments")).containsExactly(Kind.UNGUARDED);
    assertThat(flawsAfter("alter table history disable trigger history_guard")).hasSize(2);
    assertThat(
            flawsAfter(
                "create function nothing() returns trigger language plpgsql as 'begin return null;"
                    + " end'; drop trigger kept on steps; create trigger kept after insert on steps"
                    + " for each row execute function nothing()"))
        .hasSize(3)
        .containsOnly(Kind.UNGUARDED);
  }

  @Test
  void theHistoryItselfCannotBeChangedEmptiedOrBypassedByAccident() {
    for (String refused :
        List.of(
            "update history set why = 'x' where seq = 1",
            "delete from history where seq = 1",
            "truncate history",
            "truncate comments",
            "update observations set note = 'x' where id = 1",
            "delete from steps",
            "update accounts set account = 'a999999999999' where account = 'a0000000000ad'")) {
      assertThatThrownBy(() -> own.tell(refused)).as(refused).hasMessageContaining(refused);
    }
    assertThat(check().isWhole()).isTrue();
  }

  @Test
  void erasingLeavesTheHistoryWholeAndSaysWhoAndWhy() {
    Signature signature = Signature.of(Lived.ADMINISTRATOR).because("asked by the person");
    int erased = database.transaction(signature, at -> at.history().erase("comments", "1"));
    int asks = database.transaction(signature, at -> at.history().erase("asks", "1"));
    int again = database.transaction(signature, at -> at.history().erase("comments", "1"));
    int none = database.transaction(signature, at -> at.history().erase("comments", "77"));
    assertThat(again + none).isZero();
    assertThat(erased).isEqualTo(1);
    assertThat(asks).isEqualTo(2);
    Verification verification = check();
    assertThat(verification.flaws()).isEmpty();
    assertThat(verification.erased()).isEqualTo(3);
    assertThat(own.ask("select text from comments where id = 1")).containsExactly("[erased]");
    assertThat(own.ask("select history::text from history"))
        .noneMatch(e -> e.contains("Is Ms Lin"));
    assertThat(own.ask("select history::text from history")).noneMatch(e -> e.contains("for Ms"));
    assertThat(
            Story.all(database, at -> at.history().newest(HistoryFilter.of("comments", "1"), 0, 9)))
        .first()
        .satisfies(
            entry -> {
              assertThat(entry.who()).isEqualTo(Lived.ADMINISTRATOR);
              assertThat(entry.why()).isEqualTo("asked by the person");
            });
  }

  @Test
  void erasingByHandWithoutAnEntryIsNoticed() {
    assertThat(
            flawsAfter(
                "update history set before = null, after = null, why = '', salt = null, erased = 30"
                    + " where seq = 3"))
        .contains(Kind.BROKEN_ERASURE);
  }

  @Test
  void sessionsWithOtherClocksAndDigitsWriteTheSameHistory() {
    own.tell(
        """
        set timezone = 'Asia/Kolkata';
        set datestyle = 'ISO, DMY';
        set extra_float_digits = -15;
        set intervalstyle = 'sql_standard';
        insert into observations (park, variable, period, scenario, value, low, high, typed,
          typed_unit, source_title, source_address, source_date, illustrative, method, note, author,
          at, at_nanos)
        values ('vn/lotus', 'x', '2025', 'CURRENT', 0.1::float8 + 0.2, 5e-324, 1.7e308, '', '', 's',
          '', '', false, '', '', 'x', '1883-11-18 12:03:57.999999', 999);
        """);
    assertThat(check().flaws()).isEmpty();
  }

  @Test
  void writersAtTheSameTimeAndThoseWhoGiveUpLeaveNoGap() {
    List<CompletableFuture<Void>> writers =
        IntStream.range(0, 4).mapToObj(w -> CompletableFuture.runAsync(() -> write(w))).toList();
    writers.forEach(CompletableFuture::join);
    Verification verification = check();
    assertThat(verification.flaws()).isEmpty();
    assertThat(verification.entries()).isEqualTo(count("history"));
  }

  /// Two of four write past the application; every third work is given up at its end.
  private void write(int writer) {
    for (int work = 0; work < 15; work++) {
      boolean givenUp = work % 3 == 2;
      if (writer < 2) {
        own.tell(
            """
            begin;
            insert into account_events (account, event, detail, author, at, at_nanos)
            select 'a0000000000ad', 'e', 'd', 'x', now(), 0 from generate_series(1, 3);
            %s
            """
                .formatted(givenUp ? "rollback" : "commit"));
      } else if (givenUp) {
        assertThatThrownBy(
                () ->
                    database.write(
                        at -> {
                          at.observations().append(saw(PARK, 5, "given up"));
                          throw new IllegalStateException("given up");
                        }))
            .hasMessage("given up");
      } else {
        database.write(Signature.of("writer"), at -> at.observations().append(saw(PARK, 5, "w")));
      }
    }
  }

  @Test
  void anEntrySaysWhoWhyWhatAndWhere() {
    assertThat(
            Story.all(
                database,
                at ->
                    at.history()
                        .newest(
                            HistoryFilter.of(PARK).about("variable.3", Optional.of(Story.YEAR)),
                            0,
                            50)))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.who()).isEqualTo("a123456789012");
              assertThat(entry.why()).isEqualTo("annual report");
              assertThat(entry.territory()).isEqualTo("vn/lotus");
              assertThat(entry.changes()).anySatisfy(c -> assertThat(c.after()).isEqualTo("4.5"));
            });
    assertThat(own.ask("select territory from history where what in ('members', 'withdrawals')"))
        .containsExactly("vn/lotus", "vn/lotus");
    assertThat(own.ask("select territory from history where what = 'tenants'"))
        .containsExactly("vn/lotus/weaver");
    assertThat(own.ask("select history::text from history"))
        .noneMatch(entry -> entry.contains("lin@example.org"));
  }

  @Test
  void pagesAreTurnedFromTheNewestOn() {
    List<Long> seen = new java.util.ArrayList<>();
    for (long before = 0; before != 1; before = seen.getLast()) {
      long from = before;
      Story.all(database, at -> at.history().newest(HistoryFilter.ALL, from, 7))
          .forEach(entry -> seen.add(entry.seq()));
    }
    assertThat(seen).hasSize((int) count("history")).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void aDatabaseInTheFirstLayoutEntersTheHistoryAsItIsFound() {
    try (OwnSchema old = OwnSchema.on(engine);
        Database first = Database.server(old.address(), 1)) {
      old.tell(FIRST_LAYOUT.formatted(own.ask("select current_schema()").getFirst()));
      assertThat(old.ask("select to_regclass('history') is null")).containsExactly("t");
      first.migrate();
      assertThat(first.read(at -> at.history().check(Optional.empty())).flaws()).isEmpty();
      assertThat(old.ask("select distinct why from history"))
          .containsExactlyInAnyOrder("there before the history began", "facts became claims");
      assertThat(old.ask("select words || source_title || author from claims"))
          .containsExactly("120 ha\nnetplan\t2019teller");
      assertThat(Story.one(first, at -> at.parks().find(PARK)))
          .isEqualTo(database.read(at -> at.parks().find(PARK)));
      assertThat(Story.one(first, at -> at.parks().find(PARK, Story.NOW)))
          .isEqualTo(database.read(at -> at.parks().find(PARK)));
      assertThat(old.ask("select count(*) from history where what = 'observations'"))
          .containsExactly("13");
      Lived.people(old);
      first.write(at -> at.observations().append(saw(PARK, 3, "later")));
      assertThat(first.read(at -> at.history().check(Optional.empty())).flaws()).isEmpty();
    }
  }
}
