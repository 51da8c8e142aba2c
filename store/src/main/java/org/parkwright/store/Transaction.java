package org.parkwright.store;

import org.parkwright.store.atlas.AtlasTable;
import org.parkwright.store.atlas.ClaimTable;
import org.parkwright.store.atlas.FirmTable;
import org.parkwright.store.atlas.JobTable;
import org.parkwright.store.atlas.LikenessTable;
import org.parkwright.store.atlas.PlotTable;
import org.parkwright.store.atlas.RunRows;
import org.parkwright.store.atlas.RunTable;
import org.parkwright.store.atlas.Surroundings;
import org.parkwright.store.atlas.TenancyTable;
import org.parkwright.store.backup.TableCopies;
import org.parkwright.store.history.HistoryTable;
import org.parkwright.store.people.AccountEventTable;
import org.parkwright.store.people.AccountTable;
import org.parkwright.store.people.CredentialTable;
import org.parkwright.store.people.FailureTable;
import org.parkwright.store.people.GrantTable;
import org.parkwright.store.people.IdentityTable;
import org.parkwright.store.people.ReminderTable;
import org.parkwright.store.people.ResetTable;
import org.parkwright.store.people.SessionTable;
import org.parkwright.store.people.TokenTable;
import org.parkwright.store.sql.Sql;

/// The tables, within one transaction: what is done through one of these is kept together or not
/// at all. Not to be kept beyond the work it was given to.
public final class Transaction {
  /// Takes the lock of the history first of all, so that no two writers can wait for each other.
  private static final String SIGN =
      """
      select pg_advisory_xact_lock(7205759403792793)::text,
             set_config('parkwright.who', ?, true) as who, set_config('parkwright.why', ?, true)
      """;

  private final Sql sql;

  Transaction(Sql sql) {
    this.sql = sql;
  }

  /// Says who does what follows, and why; from here to its end no other signed transaction goes on.
  /// Work that is long and touches nobody's rows, such as reading a file in, signs at its end.
  public void sign(Signature signature) {
    sql.list(SIGN, row -> row.text("who"), signature.who(), signature.why());
  }

  public ParkTable parks() {
    return new ParkTable(sql);
  }

  /// What an atlas in memory is made of.
  public AtlasTable atlas() {
    return new AtlasTable(sql);
  }

  public ObservationTable observations() {
    return new ObservationTable(sql);
  }

  public PreferenceTable preferences() {
    return new PreferenceTable(sql);
  }

  public RosterTable rosters() {
    return new RosterTable(sql);
  }

  public ImportTable imports() {
    return new ImportTable(sql);
  }

  public AssessmentTable assessments() {
    return new AssessmentTable(sql);
  }

  public AccountTable accounts() {
    return new AccountTable(sql);
  }

  public CredentialTable credentials() {
    return new CredentialTable(sql);
  }

  public GrantTable grants() {
    return new GrantTable(sql);
  }

  public AccountEventTable accountEvents() {
    return new AccountEventTable(sql);
  }

  public SessionTable sessions() {
    return new SessionTable(sql);
  }

  public TokenTable tokens() {
    return new TokenTable(sql);
  }

  public ResetTable resets() {
    return new ResetTable(sql);
  }

  public ReminderTable reminders() {
    return new ReminderTable(sql);
  }

  public FailureTable failures() {
    return new FailureTable(sql);
  }

  public IdentityTable identities() {
    return new IdentityTable(sql);
  }

  public HistoryTable history() {
    return new HistoryTable(sql);
  }

  /// Whole tables, as a backup takes and brings them.
  public TableCopies copies() {
    return new TableCopies(sql);
  }

  public TenantTable tenants() {
    return new TenantTable(sql);
  }

  public StepTable steps() {
    return new StepTable(sql);
  }

  public CommentTable comments() {
    return new CommentTable(sql);
  }

  public AskTable asks() {
    return new AskTable(sql);
  }

  public CallTable calls() {
    return new CallTable(sql);
  }

  /// What is claimed about parks and firms.
  public ClaimTable claims() {
    return new ClaimTable(sql);
  }

  public FirmTable firms() {
    return new FirmTable(sql);
  }

  public TenancyTable tenancies() {
    return new TenancyTable(sql);
  }

  public PlotTable plots() {
    return new PlotTable(sql);
  }

  /// Which parks are the same.
  public LikenessTable likenesses() {
    return new LikenessTable(sql);
  }

  /// Imports of whole files.
  public RunTable runs() {
    return new RunTable(sql);
  }

  /// Files on their way in.
  public JobTable jobs() {
    return new JobTable(sql);
  }

  /// The rows of one import.
  ///
  /// @param run number of its job
  /// @param source of the mapping
  public RunRows rows(long run, String source) {
    return new RunRows(sql, run, source);
  }

  /// What is there while an import goes on.
  public Surroundings surroundings(long run) {
    return new Surroundings(sql, run);
  }
}
