package org.parkwright.store;

import org.parkwright.store.backup.TableCopies;
import org.parkwright.store.history.HistoryTable;
import org.parkwright.store.people.AccountEventTable;
import org.parkwright.store.people.AccountTable;
import org.parkwright.store.people.CredentialTable;
import org.parkwright.store.people.FailureTable;
import org.parkwright.store.people.GrantTable;
import org.parkwright.store.people.IdentityTable;
import org.parkwright.store.people.ResetTable;
import org.parkwright.store.people.SessionTable;
import org.parkwright.store.people.TokenTable;
import org.parkwright.store.sql.Sql;

/// The tables, within one transaction: what is done through one of these is kept together or not
/// at all. Not to be kept beyond the work it was given to.
public final class Transaction {
  private final Sql sql;

  Transaction(Sql sql) {
    this.sql = sql;
  }

  public ParkTable parks() {
    return new ParkTable(sql);
  }

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
}
