package org.parkwright.formats.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.parkwright.formats.issue.Issue;
import org.parkwright.formats.issue.IssueKind;
import org.parkwright.formats.issue.Place;
import org.parkwright.formats.source.SourceLimits;
import org.parkwright.formats.source.UnreadableFileException;
import org.parkwright.kernel.document.Phrase;

/// Counts what comes out of a packed file and stops at the limits: sizes that an archive claims are
/// not believed.
final class CountedStream extends FilterInputStream {
  private static final long UNSUSPICIOUS = 10_000_000;

  private final SourceLimits limits;
  private final long packed;
  private long unpacked;

  /// @param packed size of the packed bytes
  CountedStream(InputStream in, long packed, SourceLimits limits) {
    super(in);
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = in.read(bytes, offset, length);
    count(Math.max(0, n));
    return n;
  }

  @Override
  public long skip(long length) throws IOException {
    long n = in.skip(length);
    count(n);
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long n) {
    unpacked += n;
    if (unpacked > limits.unpackedBytes()) {
      throw new UnreadableFileException(
          new Issue(
              IssueKind.TOO_LARGE,
              Place.file(),
              Phrase.of("found.part_bytes", Long.toString(limits.unpackedBytes())),
              Phrase.of("expect.most", Long.toString(limits.unpackedBytes())),
              Phrase.of("source.do.split")));
    }
    if (unpacked > UNSUSPICIOUS && unpacked / limits.ratio() > packed) {
      throw new UnreadableFileException(
          new Issue(
              IssueKind.ZIP_BOMB,
              Place.file(),
              Phrase.of("found.bomb", Long.toString(packed), Long.toString(limits.ratio())),
              Phrase.of("source.expect.table"),
              Phrase.of("do.bomb")));
    }
  }
}
