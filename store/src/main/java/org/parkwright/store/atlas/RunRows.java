package org.parkwright.store.atlas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parkwright.domain.park.FirmId;
import org.parkwright.domain.park.ParkId;
import org.parkwright.domain.park.ParkKind;
import org.parkwright.domain.park.Place;
import org.parkwright.domain.park.Status;
import org.parkwright.domain.park.Tenancy;
import org.parkwright.domain.park.claim.Citation;
import org.parkwright.domain.park.claim.Claim;
import org.parkwright.domain.park.match.Match;
import org.parkwright.store.Folding;
import org.parkwright.store.ParkTable;
import org.parkwright.store.history.ImportDigest;
import org.parkwright.store.sql.CopyLines;
import org.parkwright.store.sql.Moment;
import org.parkwright.store.sql.Sql;

/// The rows of one import, written with COPY straight into their tables, many at a time, in the
/// transaction that ends with [#end]: nobody sees them before, and when it breaks nothing is there.
///
/// Rows are collected and sent when there are many, or when something is asked.
public final class RunRows {
  /// Characters after which collected rows are sent.
  private static final int ENOUGH = 4 << 20;

  private static final String CLAIM_COLUMNS =
      "run, park, firm, topic, %s, as_of, illustrative, citation"
          .formatted(String.join(", ", ValueColumns.NAMES));

  private final Sql sql;
  private final long run;
  private final String source;
  private final long firstClaim;
  private final Map<Citation, Integer> citations = new LinkedHashMap<>();
  private final CopyLines parks = new CopyLines();
  private final CopyLines firms = new CopyLines();
  private final CopyLines rows = new CopyLines();
  private final CopyLines claims = new CopyLines();
  private final CopyLines tenancies = new CopyLines();
  private final CopyLines nestings = new CopyLines();
  private final CopyLines likenesses = new CopyLines();
  private final List<@Nullable Object[]> revivedParks = new ArrayList<>();
  private final List<@Nullable Object[]> revivedFirms = new ArrayList<>();

  public RunRows(Sql sql, long run, String source) {
    this.sql = sql;
    this.run = run;
    this.source = source;
    this.firstClaim = nextClaim();
  }

  /// Numbers are taken from the sequence of the table; that others take some as well does not
  // matter.
  private long nextClaim() {
    return sql.number("select nextval(pg_get_serial_sequence('claims', 'id'))");
  }

  /// What rows of this source were taken for, by their keys.
  public Map<String, KnownRow> known(Collection<String> keys) {
    send();
    Map<String, KnownRow> known = new HashMap<>();
    sql.list(
        """
        select distinct on (key) key, run, park, firm, encode(says, 'hex') as said from source_rows
        where source = ? and key = any (?) and run not in (select id from undone_runs)
        order by key, id desc
        """,
        row ->
            known.put(
                row.text("key"),
                new KnownRow(
                    row.large("run"),
                    row.optional("park", ParkId::of),
                    row.optional("firm", FirmId::of),
                    row.text("said"))),
        source,
        List.copyOf(keys));
    return known;
  }

  /// Which of these addresses of parks or firms are in use.
  public Set<String> taken(Collection<String> addresses, boolean ofFirms) {
    send();
    return new HashSet<>(
        sql.list(
            """
            select %1$s as one from %1$ss
            where %1$s = any (?) and (run is null or run not in (select id from undone_runs))
            """
                .formatted(ofFirms ? "firm" : "park"),
            row -> row.text("one"),
            List.copyOf(addresses)));
  }

  /// Of these addresses, those that undone imports left behind; they are used again.
  private Set<String> left(Collection<String> addresses, String what) {
    return new HashSet<>(
        sql.list(
            """
            select %1$s as one from %1$ss
            where %1$s = any (?) and run in (select id from undone_runs)
            """
                .formatted(what),
            row -> row.text("one"),
            List.copyOf(addresses)));
  }

  /// Decisions of persons on rows of this source: for each key the candidates, and whether each is
  /// the same park.
  public Map<String, Map<ParkId, Boolean>> answers(Collection<String> keys) {
    Map<String, Map<ParkId, Boolean>> answers = new HashMap<>();
    sql.list(
        """
        select distinct on (key, candidate) key, candidate, same from likeness_answers
        where source = ? and key = any (?) order by key, candidate, id desc
        """,
        row ->
            answers
                .computeIfAbsent(row.text("key"), key -> new HashMap<>())
                .put(ParkId.of(row.text("candidate")), row.truth("same")),
        source,
        List.copyOf(keys));
    return answers;
  }

  /// The claims that this source made last about each park or firm on each topic: what a row says
  /// is new unless it is among them.
  public Map<String, List<Claim>> lastClaims(Collection<String> addresses, boolean ofFirms) {
    send();
    Map<String, List<Claim>> last = new HashMap<>();
    sql.list(
        """
        select c.*, i.title, i.address, i.date as source_day
        from claims c join import_runs r on r.id = c.run and r.undone_at is null and r.source = ?
          join import_citations i on i.run = c.run and i.place = c.citation
        where c.%1$s = any (?) and not exists (
          select from claims n join import_runs l on l.id = n.run
            and l.undone_at is null and l.source = r.source
          where n.%1$s = c.%1$s and n.topic = c.topic and n.run > c.run)
        """
            .formatted(ofFirms ? "firm" : "park"),
        row ->
            last.computeIfAbsent(row.text(ofFirms ? "firm" : "park"), id -> new ArrayList<>())
                .add(
                    new Claim(
                        row.text("topic"),
                        ValueColumns.read(row),
                        new Citation(
                            row.text("title"), row.text("address"), row.text("source_day")),
                        row.text("as_of"),
                        row.truth("illustrative"))),
        source,
        List.copyOf(addresses));
    return last;
  }

  /// Makes parks whose addresses are free.
  public void makeParks(List<NewEntry> entries) {
    Set<String> left = left(entries.stream().map(NewEntry::address).toList(), "park");
    for (NewEntry entry : entries) {
      String searched = ParkTable.searched(entry.names(), entry.address());
      String sorted = Folding.fold(entry.names().english());
      if (left.contains(entry.address())) {
        revivedParks.add(
            new @Nullable Object[] {
              PhraseText.of(entry.names().byLanguage()),
              entry.status().orElse(Status.UNKNOWN),
              entry.place().map(Place::latitude),
              entry.place().map(Place::longitude),
              entry.illustrative(),
              searched,
              sorted,
              entry.kind().orElse(ParkKind.PARK),
              run,
              entry.address()
            });
      } else {
        parks
            .columns(entry.address(), PhraseText.of(entry.names().byLanguage()))
            .columns(entry.columns().toArray())
            .columns(searched, sorted, run)
            .end();
      }
    }
  }

  /// Makes firms whose addresses are free.
  public void makeFirms(List<NewEntry> entries) {
    Set<String> left = left(entries.stream().map(NewEntry::address).toList(), "firm");
    for (NewEntry entry : entries) {
      @Nullable Object[] columns = {
        PhraseText.of(entry.names().byLanguage()),
        entry.place().map(Place::latitude),
        entry.place().map(Place::longitude),
        entry.illustrative(),
        ParkTable.searched(entry.names(), entry.address()),
        Folding.fold(entry.names().english()),
        run,
        entry.address()
      };
      if (left.contains(entry.address())) {
        revivedFirms.add(columns);
      } else {
        firms.columns(columns).end();
      }
    }
  }

  /// Remembers what a row was taken for.
  ///
  /// @param made whether the row made its park or firm
  /// @param says digest of all that it says, 16 bytes
  public void remember(
      String key, long row, boolean firm, NewEntry entry, boolean made, byte[] says) {
    rows.columns(
            run,
            source,
            key,
            row,
            firm ? null : entry.address(),
            firm ? entry.address() : null,
            made,
            PhraseText.of(entry.names().byLanguage()))
        .columns(entry.columns().toArray())
        .columns((Object) says)
        .end();
  }

  /// Adds claims about a park or firm.
  public void claim(String address, boolean firm, List<Claim> all) {
    for (Claim claim : all) {
      int citation = citations.computeIfAbsent(claim.source(), c -> citations.size());
      claims
          .columns(run, firm ? null : address, firm ? address : null, claim.topic())
          .columns(ValueColumns.of(claim.value()))
          .columns(claim.asOf(), claim.illustrative(), citation)
          .end();
    }
    if (claims.length() > ENOUGH) {
      send();
    }
  }

  /// Puts a firm into a park.
  public void tenancy(Tenancy tenancy) {
    tenancies
        .columns(run, tenancy.firm().toString(), tenancy.park().toString())
        .columns(TenancyTable.columns(tenancy.method()))
        .columns(tenancy.certainty(), true)
        .end();
  }

  /// Puts a park into a larger one.
  public void nest(ParkId park, ParkId within) {
    nestings.columns(run, park.toString(), within.toString()).end();
  }

  /// Notes that a park may be one that was known before.
  ///
  /// @param certain whether they are taken for one without asking
  public void like(ParkId park, ParkId candidate, Match match, boolean certain) {
    likenesses
        .columns(
            run,
            park.toString(),
            candidate.toString(),
            match.probability(),
            EvidenceText.of(match.evidence()),
            certain)
        .end();
  }

  /// Sends what was collected.
  public void send() {
    copy(
        parks,
        "parks (park, names, kind, status, latitude, longitude, illustrative, searched, sorted, run)");
    copy(firms, "firms (names, latitude, longitude, illustrative, searched, sorted, run, firm)");
    copy(
        rows,
        "source_rows (run, source, key, row, park, firm, made, names, kind, status, latitude,"
            + " longitude, illustrative, says)");
    copy(claims, "claims (" + CLAIM_COLUMNS + ")");
    copy(tenancies, "tenancies (run, firm, park, method, detail, measure, certainty, held)");
    copy(nestings, "nestings (run, park, within)");
    copy(likenesses, "likenesses (run, park, candidate, score, reasons, certain)");
    if (!revivedParks.isEmpty()) {
      sql.batch(
          """
          update parks set names = ?::jsonb, status = ?, latitude = ?, longitude = ?,
            illustrative = ?, searched = ?, sorted = ?, kind = ?, within = null, run = ?
          where park = ?
          """,
          revivedParks);
      revivedParks.clear();
    }
    if (!revivedFirms.isEmpty()) {
      sql.batch(
          """
          update firms set names = ?::jsonb, latitude = ?, longitude = ?, illustrative = ?,
            searched = ?, sorted = ?, run = ?
          where firm = ?
          """,
          revivedFirms);
      revivedFirms.clear();
    }
  }

  private void copy(CopyLines lines, String into) {
    if (lines.length() > 0) {
      sql.copyIn("copy " + into + " from stdin", lines);
      lines.clear();
    }
  }

  /// Ends the import: from now on it is there. The transaction must be signed.
  ///
  /// @param job the file
  /// @param outcome numbers and problems, as JSON
  public void end(Job job, String outcome, Instant at) {
    CopyLines cited = new CopyLines();
    citations.forEach(
        (citation, place) ->
            cited.columns(run, place, citation.title(), citation.address(), citation.date()).end());
    send();
    copy(cited, "import_citations (run, place, title, address, date)");
    long lastClaim = nextClaim();
    sql.update(
        """
        insert into import_runs (id, file_name, sha256, size, mapping, source, country, outcome,
          first_claim, last_claim, digest, author, at, at_nanos)
        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
        """,
        run,
        job.fileName(),
        job.sha256(),
        job.size(),
        job.mapping(),
        source,
        job.country(),
        outcome,
        firstClaim,
        lastClaim,
        ImportDigest.of(sql, run, firstClaim, lastClaim),
        job.author(),
        Moment.micros(at),
        Moment.nanos(at));
  }

  /// A digest in the form of [KnownRow#says].
  public static String hex(byte[] says) {
    return HexFormat.of().formatHex(says);
  }
}
