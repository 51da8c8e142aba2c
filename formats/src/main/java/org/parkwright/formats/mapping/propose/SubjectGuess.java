package org.parkwright.formats.mapping.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parkwright.domain.park.claim.Entry.Subject;
import org.parkwright.formats.mapping.propose.sample.ColumnSample;
import org.parkwright.formats.mapping.propose.sample.TableSample;
import org.parkwright.formats.mapping.words.SubjectWords;
import org.parkwright.kernel.document.Phrase;

/// Whether rows are parks or firms: outlines speak for parks; headings and words in the names speak
/// for either.
///
/// @param subject what they are taken for
/// @param confidence 0.5 to 1
/// @param reason what spoke for it
record SubjectGuess(Subject subject, double confidence, Phrase reason) {

  static SubjectGuess of(TableSample table, Optional<ColumnSample> name) {
    double parks = 0;
    double firms = 0;
    List<Phrase> forParks = new ArrayList<>();
    List<Phrase> forFirms = new ArrayList<>();
    if (table.areas() > table.rows() / 2) {
      parks += 2;
      forParks.add(Phrase.of("propose.subject.outlines", (int) table.areas()));
    }
    int park = 0;
    int firm = 0;
    for (ColumnSample column : table.columns()) {
      Optional<Subject> said = SubjectWords.inHeading(column.parted().words());
      park += said.filter(s -> s == Subject.PARK).isPresent() ? 1 : 0;
      firm += said.filter(s -> s == Subject.FIRM).isPresent() ? 1 : 0;
    }
    if (park + firm > 0) {
      parks += 1.5 * park / (park + firm);
      firms += 1.5 * firm / (park + firm);
      (park >= firm ? forParks : forFirms)
          .add(Phrase.of("propose.subject.headings", Math.max(park, firm), park + firm));
    }
    if (name.isPresent()) {
      ColumnSample column = name.get();
      double asPark =
          column.share(c -> SubjectWords.inName(c).filter(s -> s == Subject.PARK).isPresent());
      double asFirm =
          column.share(c -> SubjectWords.inName(c).filter(s -> s == Subject.FIRM).isPresent());
      parks += 3 * asPark;
      firms += 3 * asFirm;
      (asPark >= asFirm ? forParks : forFirms)
          .add(
              Phrase.of(
                  asPark >= asFirm ? "propose.subject.park_names" : "propose.subject.firm_names",
                  (int) Math.round(100 * Math.max(asPark, asFirm))));
    }
    Subject subject = firms > parks ? Subject.FIRM : Subject.PARK;
    double most = Math.max(parks, firms);
    double confidence = most == 0 ? 0.5 : Math.min(1, Math.max(0.5, most / (parks + firms)));
    List<Phrase> why = subject == Subject.PARK ? forParks : forFirms;
    return new SubjectGuess(
        subject,
        confidence,
        why.isEmpty()
            ? Phrase.of("propose.subject.nothing")
            : Phrase.joined("list.semicolon", why));
  }
}
