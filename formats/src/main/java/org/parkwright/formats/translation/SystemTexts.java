package org.parkwright.formats.translation;

import java.util.List;
import java.util.function.BiFunction;
import org.parkwright.domain.index.IndexSystem;
import org.parkwright.domain.index.Indicator;
import org.parkwright.domain.index.Provenance;
import org.parkwright.domain.index.Requirement;
import org.parkwright.domain.park.Names;

/// The texts of an index system: `title`, `issuer`, `pass.source`, `pass.note`, `topic.Energy`, and
/// of each row `EN-I3.title`, `EN-I3.source`, `EN-I3.note`, `EN-I3.applies` (said when the row does
/// not apply) and `EN-I3.otherwise` (said when no case of a conditional requirement fits; further
/// ones `EN-I3.otherwise2` and so on).
///
/// Labels of several tests in a row are symbols such as `COD`, the document's title is a citation:
/// both stay as they are.
public record SystemTexts() implements Texts<IndexSystem> {

  @Override
  public IndexSystem each(IndexSystem system, BiFunction<String, Names, Names> change) {
    return new IndexSystem(
        system.id(),
        system.version(),
        change.apply("title", system.names()),
        change.apply("issuer", system.issuer()),
        system.country(),
        system.document(),
        system.year(),
        system.status(),
        system.scoring(),
        system.passRule(),
        provenance("pass", system.passRuleProvenance(), change),
        system.indicators().stream().map(row -> new Row(row.code(), change).of(row)).toList());
  }

  private static Provenance provenance(
      String prefix, Provenance provenance, BiFunction<String, Names, Names> change) {
    return new Provenance(
        provenance.mark(),
        provenance.source().map(text -> change.apply(prefix + ".source", text)),
        provenance.note().map(text -> change.apply(prefix + ".note", text)));
  }

  /// One indicator; counts its reasons on the way.
  private static final class Row {
    private final String code;
    private final BiFunction<String, Names, Names> change;
    private int reasons;

    Row(String code, BiFunction<String, Names, Names> change) {
      this.code = code;
      this.change = change;
    }

    Indicator of(Indicator row) {
      Names topic = change.apply("topic." + row.topic().english(), row.topic());
      return new Indicator(
          code,
          change.apply(code + ".title", row.names()),
          row.dimension(),
          topic,
          row.role(),
          row.weight(),
          row.unit(),
          row.tests().stream().map(this::test).toList(),
          row.applies()
              .map(
                  a ->
                      new Indicator.Applies(
                          a.condition(), change.apply(code + ".applies", a.reason()))),
          row.goalposts(),
          provenance(code, row.provenance(), change));
    }

    private Indicator.Test test(Indicator.Test test) {
      return new Indicator.Test(test.label(), test.formula(), requirement(test.requirement()));
    }

    private Requirement requirement(Requirement requirement) {
      if (!(requirement instanceof Requirement.When when)) {
        return requirement;
      }
      List<Requirement.Case> cases =
          when.cases().stream()
              .map(one -> new Requirement.Case(one.when(), requirement(one.then())))
              .toList();
      return new Requirement.When(
          cases,
          switch (when.otherwise()) {
            case Requirement.Otherwise.Then then ->
                new Requirement.Otherwise.Then(requirement(then.requirement()));
            case Requirement.Otherwise.NoClass no ->
                new Requirement.Otherwise.NoClass(reason(no.reason()));
            case Requirement.Otherwise.NotApplicable not ->
                new Requirement.Otherwise.NotApplicable(reason(not.reason()));
          });
    }

    private Names reason(Names reason) {
      reasons++;
      return change.apply(code + ".otherwise" + (reasons == 1 ? "" : reasons), reason);
    }
  }
}
