package org.parkwright.store;

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
}
