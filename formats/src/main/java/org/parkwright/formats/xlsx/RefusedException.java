package org.parkwright.formats.xlsx;

import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.kernel.document.Phrase;
import org.xml.sax.SAXException;

/// Ends an inspection at the first thing that refuses the file. A SAX exception, so that it
/// passes through the parser that found it.
final class RefusedException extends SAXException {
  private static final long serialVersionUID = 1L;
  private final transient Issue why;

  RefusedException(IssueKind kind, Phrase found, Phrase expected, Phrase hint) {
    this(new Issue(kind, Place.file(), found, expected, hint));
  }

  RefusedException(Issue why) {
    super(why.toString());
    this.why = why;
  }

  Issue why() {
    return why;
  }
}
